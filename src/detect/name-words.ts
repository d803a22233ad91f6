import type { Block, Layout, TokenTable } from "../model/layout.js";
import { filesOf, type Mention, type Mentions } from "../rules/mentions.js";
import { FEMALE, MALE, NEVER, PARTICLE, PERHAPS } from "../rules/word-classes.js";
import { WORD } from "../text/tokens.js";
import { isLetter, isUpper } from "../text/units.js";

const POINT = 0x2e;

/** How far back, in tokens, an office or a body may begin that ends right before a name. */
const TITLE_REACH = 16;

const TITLES = filesOf("roles", "forces");

/** What single tokens are to a name: asked for nearly every capital word, so the document's arrays are at hand. */
export class NameWords {
  readonly #text: string;
  readonly #tokens: TokenTable;
  readonly #mentions: Mentions;
  readonly #classes: Uint32Array;

  constructor({ doc, tokens }: Layout, mentions: Mentions, classes: Uint32Array) {
    this.#text = doc.text;
    this.#tokens = tokens;
    this.#mentions = mentions;
    this.#classes = classes;
  }

  /** The word classes of a token. */
  classesAt(at: number): number {
    return this.#classes[this.#tokens.word[at] ?? 0] ?? 0;
  }

  textOf(at: number): string {
    return this.#text.slice(this.#tokens.start[at], this.#tokens.end[at]);
  }

  /** The length of a token in UTF-16 units. */
  lengthOf(at: number): number {
    return (this.#tokens.end[at] ?? 0) - (this.#tokens.start[at] ?? 0);
  }

  /** Whether the token's first unit is a capital letter. */
  isCapital(at: number): boolean {
    return isUpper(this.#text.charCodeAt(this.#tokens.start[at] ?? 0));
  }

  /** A point that touches the token before it: "J." */
  isPointBehind(at: number): boolean {
    const { start, end } = this.#tokens;
    return this.lengthOf(at) === 1 && this.#text.charCodeAt(start[at] ?? 0) === POINT && start[at] === end[at - 1];
  }

  /** Whether only spaces, at most two and no line end, or a hyphen stand between the token and the one before. */
  isBeside(at: number): boolean {
    const start = this.#tokens.start[at] ?? 0;
    const end = this.#tokens.end[at - 1] ?? 0;
    if (start - end > 2) return false;
    for (let unit = end; unit < start; unit++) {
      const code = this.#text.charCodeAt(unit);
      if (code !== 0x20 && code !== 0xa0 && code !== 0x2d && code !== 0x2010 && code !== 0x2011) return false;
    }
    return true;
  }

  honorificAt(at: number): Mention<"names"> | null {
    const mention = this.#mentions.at("names", at);
    return mention?.rule.data.sort === "honorific" ? mention : null;
  }

  /** Whether a form of address begins one or two tokens before. */
  isAddressed(at: number): boolean {
    return this.honorificAt(at - 1) !== null || this.honorificAt(at - 2) !== null;
  }

  /** "Leicestershire Police's" and "Home Secretary" stand before names; "Operation" and "Storm" make names of things. */
  isBehindTitle(at: number, block: Block): boolean {
    for (let back = at - 1; back >= at - TITLE_REACH && back >= block.from; back--) {
      if (!this.#mentions.begins(TITLES, back)) continue;
      const title = this.#mentions.at("roles", back) ?? this.#mentions.at("forces", back);
      if (title) return title.to === at;
    }
    return false;
  }

  /** A capital word that is no abbreviation, no body's word and no number; `from` is where the name would begin. */
  isNameWord(at: number, from: number, block: Block): boolean {
    if (at >= block.to || this.#tokens.kind[at] !== WORD || !this.isCapital(at)) return false;
    const classes = this.classesAt(at);
    if ((classes & NEVER) !== 0) return false;
    // "Andy Hall" and "Mr Hall" are people, "County Hall" and "Downing Street" are not.
    if ((classes & PERHAPS) !== 0 && !(at > from ? this.#isGiven(at - 1) : this.isAddressed(at))) return false;
    const start = this.#tokens.start[at] ?? 0;
    const end = this.#tokens.end[at] ?? start;
    if (end - start === 1) return at > from || this.isName(this.afterInitials(at), block);
    for (let unit = start + 1; unit < end; unit++) {
      const code = this.#text.charCodeAt(unit);
      if (isLetter(code) && !isUpper(code)) return true;
    }
    // "DCC ROB HALLAM", "Rob HALLAM": capitals throughout are a name only behind a title or a first name, elsewhere letters.
    if (end - start < 3 || this.#mentions.at("names", at)) return false;
    return at > from
      ? this.#isGiven(at - 1) || (at - 1 === from && this.#isShouted(from))
      : this.isAddressed(at) || this.isBehindTitle(at, block);
  }

  /** A capital word of more than one letter, whatever else it is. */
  isName(at: number, block: Block): boolean {
    return at < block.to && this.#tokens.kind[at] === WORD && this.isCapital(at) && this.lengthOf(at) > 1;
  }

  /** The token behind "J", "J. R." or "J R": at most three initials. */
  afterInitials(at: number): number {
    let next = at;
    for (let count = 0; count < 3 && this.lengthOf(next) === 1 && this.#tokens.kind[next] === WORD; count++) {
      next++;
      if (this.isPointBehind(next)) next++;
    }
    return next;
  }

  /** The token behind "van der" and the like, written small. */
  afterParticles(at: number): number {
    let next = at;
    while (next < at + 2 && (this.classesAt(next) & PARTICLE) !== 0 && !this.isCapital(next)) next++;
    return next;
  }

  /** A first name or an initial: what may stand before a surname that is a common word. */
  #isGiven(at: number): boolean {
    if ((this.classesAt(at) & (FEMALE | MALE)) !== 0) return true;
    return (
      this.lengthOf(at) === 1 &&
      (this.#tokens.kind[at] === WORD || this.#text.charCodeAt(this.#tokens.start[at] ?? 0) === POINT)
    );
  }

  #isShouted(at: number): boolean {
    const word = this.textOf(at);
    return word.length > 2 && word === word.toUpperCase();
  }
}
