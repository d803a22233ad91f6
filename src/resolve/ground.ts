import type { Layout } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import type { Mention, Mentions } from "../rules/mentions.js";
import { Numerals, numbersOf } from "../text/numerals.js";
import { slotBit } from "../text/slots.js";
import { TokenIndex } from "../text/token-index.js";
import { NUMBER, PUNCTUATION, WORD } from "../text/tokens.js";
import { isDigit } from "../text/units.js";
import type { NamedForces } from "./forces.js";
import type { Targets } from "./targets.js";

export type GradeMention = Mention<"scales">;

/** Everything a statement can be matched against in one document. */
export interface Ground {
  readonly layout: Layout;
  readonly mentions: Mentions;
  readonly named: NamedForces;
  readonly targets: Targets;
  /** Whether a token parts two clauses: a verb or a turning word of the list run-break. */
  readonly parts: (token: number) => boolean;
  /** Whether a token turns to another statement ("but", "while"): no gap passes it. */
  readonly turns: (token: number) => boolean;
  readonly index: GroundIndex;
}

/** What is found by token in a document, and what was read of its stretches once. Most texts are never asked for all of it. */
export class GroundIndex {
  readonly scales: TokenIndex<GradeMention>;
  readonly forces: TokenIndex<NamedForces["mentions"][number]>;
  readonly numerals: Numerals;
  /** Grade words of stretches, by first token: the stretch's end and what `gradesWithin` found. */
  readonly grades = new Map<number, { readonly to: number; readonly grades: readonly GradeMention[] }[]>();
  readonly #ground: Omit<Ground, "index">;
  #slots: Uint8Array | null = null;
  #stops: readonly number[] | null = null;
  #forceEnds: ReadonlySet<number> | null = null;

  constructor(ground: Omit<Ground, "index">, book: RuleBook) {
    const { layout, mentions, named } = ground;
    const { tokens, doc } = layout;
    const numbers = book.once("numbers", ({ vocabulary }) => numbersOf(vocabulary));
    this.#ground = ground;
    this.scales = new TokenIndex(mentions.of("scales"), tokens.count);
    this.forces = new TokenIndex(named.mentions, tokens.count);
    this.numerals = new Numerals(tokens, doc.text, numbers);
  }

  /** The bits of the slots that may be filled at each token. */
  get slots(): Uint8Array {
    this.#slots ??= slotsOf(this.#ground, this.numerals);
    return this.#slots;
  }

  /** UTF-16 offsets of the marks that end a sentence or a question, in order; points before a digit are none. */
  get stops(): readonly number[] {
    this.#stops ??= stopsOf(this.#ground.layout);
    return this.#stops;
  }

  /** The tokens right behind a force's name. */
  get forceEnds(): ReadonlySet<number> {
    this.#forceEnds ??= new Set(this.#ground.named.mentions.map(({ to }) => to));
    return this.#forceEnds;
  }
}

/** The ground with its index; written out, for a copy by spread that adds has a shape of its own for every document. */
export function groundOf(ground: Omit<Ground, "index">, book: RuleBook): Ground {
  const { layout, mentions, named, targets, parts, turns } = ground;
  return { layout, mentions, named, targets, parts, turns, index: new GroundIndex(ground, book) };
}

function slotsOf({ layout, mentions, named, targets }: Omit<Ground, "index">, numerals: Numerals): Uint8Array {
  const { count, kind } = layout.tokens;
  const slots = new Uint8Array(count);
  const mark = (token: number, bit: number): void => {
    slots[token] = (slots[token] ?? 0) | bit;
  };
  for (const { from } of mentions.of("scales")) mark(from, slotBit("grade"));
  for (const from of targets.runs.keys()) mark(from, slotBit("areas"));
  for (const { from } of named.mentions) mark(from, slotBit("force"));
  const [number, year] = [slotBit("number"), slotBit("year")];
  for (let token = 0; token < count; token++) {
    if (kind[token] === NUMBER) mark(token, number | year);
    else if (kind[token] === WORD && numerals.at(token) >= 0) mark(token, number);
  }
  return slots;
}

function stopsOf({ tokens, doc }: Layout): readonly number[] {
  const stops: number[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kind[token] !== PUNCTUATION) continue;
    const at = tokens.start[token] ?? 0;
    const unit = doc.text.charCodeAt(at);
    if (unit === 0x3f || unit === 0x21 || (unit === 0x2e && !isDigit(doc.text.charCodeAt(at + 1)))) stops.push(at);
  }
  return stops;
}
