import { EMPTY, type Pattern } from "../model/pattern.js";
import { fold } from "./fold.js";
import { inflect } from "./inflect.js";
import { isDigit, isLetter, isSpace } from "./units.js";

/** A fault in a pattern's text: `offset` counts UTF-16 units from the pattern's first. */
export class PatternFault extends Error {
  constructor(
    readonly offset: number,
    readonly found: string,
    readonly expected: string,
  ) {
    super(`found ${found}, expected ${expected}`);
    this.name = "PatternFault";
  }
}

/** The longest gap a pattern may leave open: what keeps matching linear in the text. */
export const LONGEST_GAP = 12;

/** As much of a name as a message shows. */
const LONGEST_NAME = 80;

/** How deep brackets may stand inside brackets, and word lists inside word lists. */
export const DEEPEST = 40;

/** What the parser asks of the rule book: numbers for words, and what a name in braces stands for. */
export interface PatternNames {
  intern(word: string): number;
  /**
   * The word list of that name as a pattern, "slot" for a slot, "circle" where the list holds itself, "deep" where lists stand
   * too deep inside one another, null where nobody knows the name.
   */
  resolve(name: string): Pattern | "slot" | "circle" | "deep" | null;
  /** What braces may hold in place of a name that nobody knows, for the message. */
  known(name: string): string;
}

const PUNCTUATION = new Set([",", ":", ";", "-", ".", "!", "/", "•", "*", "+", "%", "£", "@", "#", "<", ">", "=", "~"]);

/**
 * Reads one pattern: words, `word?`, `(a|b)`, `{slot}` or `{list}`, `...3` (up to three words), `..3` (the same
 * inside one clause: over no mark and no verb of the list run-break), `^` and `$` (block bounds),
 * `=Met` (case counts), `~prevent` (every regular form), `\(` (the mark itself). Throws PatternFault at the first fault.
 */
export function parsePattern(source: string, names: PatternNames): Pattern {
  const parser = new Parser(source, names);
  const pattern = parser.choice();
  parser.expectEnd();
  return pattern;
}

class Parser {
  #at = 0;
  #depth = 0;

  constructor(
    readonly source: string,
    readonly names: PatternNames,
  ) {}

  choice(): Pattern {
    const options = [this.#sequence()];
    while (this.#peek() === "|") {
      this.#at++;
      options.push(this.#sequence());
    }
    const [only] = options;
    return options.length === 1 && only ? only : { type: "choice", options };
  }

  expectEnd(): void {
    if (this.#at < this.source.length) this.#fail(`"${this.#peek()}"`, "the end of the pattern");
  }

  #sequence(): Pattern {
    const parts: Pattern[] = [];
    for (;;) {
      this.#skipSpace();
      const char = this.#peek();
      if (char === "" || char === "|" || char === ")") break;
      parts.push(this.#optional(this.#item(char)));
    }
    const [only] = parts;
    return parts.length === 1 && only ? only : { type: "sequence", parts };
  }

  #optional(part: Pattern): Pattern {
    if (this.#peek() !== "?") return part;
    this.#at++;
    return { type: "choice", options: [part, EMPTY] };
  }

  #item(char: string): Pattern {
    const at = this.#at;
    if (char === "(") {
      if (++this.#depth > DEEPEST) this.#fail('"("', `brackets at most ${DEEPEST} deep`);
      this.#at++;
      const inner = this.choice();
      this.#depth--;
      if (this.#peek() !== ")") this.#fail(this.#peek() || "the end of the pattern", '")"');
      this.#at++;
      return inner;
    }
    if (char === "{") return this.#brace();
    if (char === "^" || char === "$") {
      this.#at++;
      return { type: char === "^" ? "start" : "end" };
    }
    if (char === "." && this.source.startsWith("..", at)) return this.#gap();
    if (char === "\\") {
      this.#at += 2;
      return this.#mark(this.source.charAt(at + 1));
    }
    if (char === "=" || char === "~") {
      this.#at++;
      return this.#word(char);
    }
    if (isWordUnit(char) || char === "'") return this.#word("");
    if (PUNCTUATION.has(char)) {
      this.#at++;
      return this.#mark(char);
    }
    return this.#fail(`"${char}"`, "a word, (, {, ..., ^ or $");
  }

  #gap(): Pattern {
    const at = this.#at;
    const tight = !this.source.startsWith("...", at);
    this.#at += tight ? 2 : 3;
    let digits = "";
    while (/[0-9]/.test(this.#peek())) digits += this.source.charAt(this.#at++);
    const most = Number(digits);
    if (digits === "" || most < 1 || most > LONGEST_GAP) {
      this.#at = at;
      this.#fail(`"${tight ? ".." : "..."}${digits}"`, `a gap of 1 to ${LONGEST_GAP} words, such as "...4"`);
    }
    return { type: "gap", most, tight };
  }

  #brace(): Pattern {
    const at = this.#at;
    const close = this.source.indexOf("}", at);
    if (close < 0) this.#fail("an open brace", '"}"');
    const name = this.source.slice(at + 1, close);
    const meaning = this.names.resolve(name);
    if (meaning === null)
      this.#fail(`"{${name.slice(0, LONGEST_NAME)}}"`, this.names.known(name.slice(0, LONGEST_NAME)));
    if (meaning === "circle") this.#fail(`"{${name}}"`, "another list: this one holds itself");
    if (meaning === "deep") this.#fail(`"{${name}}"`, `word lists at most ${DEEPEST} deep`);
    this.#at = close + 1;
    return meaning === "slot" || meaning === null ? { type: "slot", name } : meaning;
  }

  #word(mode: string): Pattern {
    const at = this.#at;
    while (this.#at < this.source.length && (isWordUnit(this.#peek()) || /['’-]/.test(this.#peek()))) this.#at++;
    const raw = this.source.slice(at, this.#at);
    if (raw === "") this.#fail(`"${mode}"`, `a word after "${mode}"`);
    const parts = raw === "'s" || raw === "’s" ? ["'s"] : splitWord(raw);
    const sequence = parts.map((part): Pattern => {
      if (mode === "~") {
        const options = inflect(part).map(
          (form): Pattern => ({ type: "word", word: this.names.intern(fold(form)), exact: null }),
        );
        return { type: "choice", options };
      }
      return { type: "word", word: this.names.intern(fold(part)), exact: mode === "=" ? part : null };
    });
    const [only] = sequence;
    return sequence.length === 1 && only ? only : { type: "sequence", parts: sequence };
  }

  #mark(char: string): Pattern {
    if (char === "") this.#fail("the end of the pattern", 'a mark after "\\"');
    return { type: "word", word: this.names.intern(fold(char)), exact: null };
  }

  #peek(): string {
    return this.source.charAt(this.#at);
  }

  #skipSpace(): void {
    while (this.#at < this.source.length && isSpace(this.source.charCodeAt(this.#at))) this.#at++;
  }

  #fail(found: string, expected: string): never {
    throw new PatternFault(this.#at, found, expected);
  }
}

function isWordUnit(char: string): boolean {
  const unit = char.charCodeAt(0);
  return char !== "" && (isLetter(unit) || isDigit(unit) || char === "&");
}

/** "anti-social" is two words, as in the text; "leicestershire's" a word and its possessive. */
function splitWord(raw: string): readonly string[] {
  const parts = raw.split("-").filter((part) => part !== "");
  return parts.flatMap((part) => {
    const possessive = /^(.+)(['’]s)$/.exec(part);
    if (part === "&") return ["and"];
    return possessive?.[1] ? [possessive[1], "'s"] : [part];
  });
}
