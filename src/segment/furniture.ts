import type { TokenTable } from "../model/layout.js";
import type { Pattern } from "../model/pattern.js";
import type { Rule, RuleBook } from "../rules/book.js";
import type { RuleFile } from "../rules/schema.js";
import type { Automaton } from "../text/automaton.js";
import { Lexicon } from "../text/lexicon.js";
import { PUNCTUATION } from "../text/tokens.js";

/** A rule that reads blocks from their first token; `whole` where its pattern ends in `$`. */
interface Opening<File extends RuleFile> {
  readonly rule: Rule<File>;
  readonly whole: boolean;
}

/** The first rule of those whose patterns end at a token: of all, for the end of a block, and of those that need no end. */
interface Ending<File extends RuleFile> {
  readonly last: Rule<File> | null;
  readonly inside: Rule<File> | null;
}

/** Rules that know a block by how it begins, or by all of it, as one automaton. */
export class BlockRules<File extends RuleFile> {
  readonly #automaton: Automaton<Opening<File>, Ending<File>>;

  constructor(rules: readonly Rule<File>[], fields: readonly ("pattern" | "inline")[] = ["pattern"]) {
    const lexicon = new Lexicon<Opening<File>>();
    for (const rule of rules) {
      for (const field of fields) {
        for (const pattern of rule.patterns[field] ?? []) add(lexicon, rule, pattern);
      }
    }
    this.#automaton = lexicon.automaton((openings) => ({
      last: openings[0]?.rule ?? null,
      inside: openings.find(({ whole }) => !whole)?.rule ?? null,
    }));
  }

  /** The rule that knows tokens `[from, to)` of a block, the longest reading first; null where none does. */
  find(
    tokens: TokenTable,
    text: string,
    from: number,
    to: number,
  ): { readonly rule: Rule<File>; readonly to: number } | null {
    const automaton = this.#automaton;
    let state = automaton.enter(tokens, text, from);
    if (state === 0) return null;
    const last = lastToken(tokens, text, from, to);
    let best: Rule<File> | null = null;
    let end = from;
    for (let at = from + 1; state > 0; at++) {
      const ending = automaton.outcome(state);
      const rule = ending === null ? null : at === to || at === last ? ending.last : ending.inside;
      if (rule !== null) {
        best = rule;
        end = at;
      }
      if (at >= to) break;
      state = automaton.step(state, tokens, text, at);
    }
    return best === null ? null : { rule: best, to: end };
  }
}

function add<File extends RuleFile>(lexicon: Lexicon<Opening<File>>, rule: Rule<File>, pattern: Pattern): void {
  const parts = pattern.type === "sequence" ? pattern.parts : [pattern];
  const whole = parts.at(-1)?.type === "end";
  const bare = parts.filter((part) => part.type !== "start" && part.type !== "end");
  lexicon.add({ type: "sequence", parts: bare }, { rule, whole });
}

/** Where the block ends without its closing colon or point, which belongs to no pattern: "Areas for improvement:" is the heading too. */
function lastToken(tokens: TokenTable, text: string, from: number, to: number): number {
  let last = to;
  while (
    last > from &&
    tokens.kind[last - 1] === PUNCTUATION &&
    ":.".includes(text.charAt(tokens.start[last - 1] ?? 0))
  )
    last--;
  return last;
}

/** The page furniture that `rules/boilerplate.yaml` knows. */
export function furnitureOf(book: RuleBook): BlockRules<"boilerplate"> {
  return book.once("segment.furniture", () => new BlockRules(book.files.boilerplate));
}

/** The grade names that a lone label may be. */
export function labelsOf(book: RuleBook): BlockRules<"scales"> {
  return book.once("segment.labels", () => {
    return new BlockRules(book.files.scales.filter((rule) => rule.data.reading !== "noun"));
  });
}

/** Whether tokens `[from, to)` of a block, all of it, are only a grade name. */
export function isLabel(
  labels: BlockRules<"scales">,
  tokens: TokenTable,
  text: string,
  from: number,
  to: number,
): boolean {
  const known = labels.find(tokens, text, from, to);
  if (!known) return false;
  const rest = to - known.to;
  return rest === 0 || (rest === 1 && tokens.kind[known.to] === PUNCTUATION);
}
