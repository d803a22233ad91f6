import type { Block, Layout } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import type { Mentions } from "../rules/mentions.js";
import type { Phrase } from "../rules/phrases.js";
import { siteNameOf } from "../rules/site-names.js";
import { type Piece, piecesOf } from "../text/pieces.js";
import { type DatedLine, datedLines } from "./dated-lines.js";
import { namesRound, roundPhrases } from "./round-phrases.js";

/**
 * What a page says of itself whatever kind it is of. Its kind is settled twice, before it is known who speaks and after: what
 * does not lean on the kind is found once, when first asked for.
 */
export class Page {
  readonly layout: Layout;
  readonly mentions: Mentions;
  readonly book: RuleBook;
  #service: "police" | "fire" | null = null;
  #dated: readonly DatedLine[] | null = null;
  #rounds: readonly Phrase<"rounds">[] | null = null;
  #implied: boolean | null = null;
  #site: Piece | null | undefined;

  constructor(layout: Layout, mentions: Mentions, book: RuleBook) {
    this.layout = layout;
    this.mentions = mentions;
    this.book = book;
  }

  /** The service that most of the names are of. */
  get service(): "police" | "fire" {
    this.#service ??= serviceOf(this.layout, this.mentions);
    return this.#service;
  }

  get dated(): readonly DatedLine[] {
    this.#dated ??= datedLines(this.layout, this.book);
    return this.#dated;
  }

  /** The words that tell of a round, or of a programme, in text order. */
  get rounds(): readonly Phrase<"rounds">[] {
    this.#rounds ??= roundPhrases(this.layout, this.book);
    return this.#rounds;
  }

  /** Whether the page speaks of this inspectorate without naming it: an inspector's title, the programme's name, or a description beside a grade. */
  get implied(): boolean {
    this.#implied ??=
      namesInspector(this.mentions) || namesRound(this.layout, this.book) || describesInspectorate(this.mentions);
    return this.#implied;
  }

  /** The block of the headline. */
  get headline(): Block | null {
    const { title, blocks } = this.layout;
    return title === null ? null : (blocks[title] ?? null);
  }

  /** The site's name behind the headline. */
  get site(): Piece | null {
    if (this.#site === undefined) this.#site = this.headline ? this.siteBehind(this.headline) : null;
    return this.#site;
  }

  /** Where the words of a headline end: before the site's name, and before the short names of its sections that bars part from it. */
  endOf(block: Block): number {
    const site = block === this.headline ? this.site : this.siteBehind(block);
    if (!site) return block.end;
    const pieces = piecesOf(this.layout, block);
    const bar = pieces.findIndex((piece) => piece.site);
    const sections = bar > 0 ? pieces.slice(bar) : [];
    const short = sections.every((piece) => piece.site && piece.to - piece.from <= SECTION_WORDS);
    return (short ? sections[0]?.mark : undefined) ?? site.mark;
  }

  /**
   * A site's name behind a line: " - HMIC", " | BBC News". What follows a bar always is one; behind a dash it has to be
   * the inspectorate's or a paper's, for a headline may end in a force's name.
   */
  siteBehind(block: Block): Piece | null {
    const last = piecesOf(this.layout, block).at(-1);
    if (!last || last.first) return null;
    if (last.site) return last;
    const kind = siteNameOf(this.layout, last, this.book)?.data.kind;
    return kind !== undefined && kind !== "statement" ? last : null;
  }
}

/** "... | Metropolitan police | The Gazette": the most words of a section's name. */
const SECTION_WORDS = 4;

/** The service that most of the names are of, a title's before a text's; that of the first name where both are named as often. */
function serviceOf(layout: Layout, mentions: Mentions): "police" | "fire" {
  let lean = 0;
  for (const mention of mentions.of("forces")) {
    const { type } = mention.rule.data;
    if (mention.field !== "pattern" || type === "none") continue;
    const weight = lean === 0 ? 1.5 : mention.block === layout.title ? 2 : 1;
    lean += type === "fire" ? weight : -weight;
  }
  return lean > 0 ? "fire" : "police";
}

/** An inspector's title. "HMI Probation" begins like one and is another body's name. */
function namesInspector(mentions: Mentions): boolean {
  return mentions
    .of("roles")
    .some(
      ({ rule, from }) =>
        rule.data.service === "inspectorate" && mentions.at("inspectorates", from)?.rule.data.inspectorate !== "other",
    );
}

/** "The police inspectorate", in a page that has a grade that is no everyday word. */
function describesInspectorate(mentions: Mentions): boolean {
  if (!mentions.of("inspectorates").some(({ rule }) => rule.data.implies === true)) return false;
  return mentions.of("scales").some(({ rule }) => GRADE_NAMES.has(rule.data.grade));
}

const GRADE_NAMES: ReadonlySet<string> = new Set(["requires-improvement", "inadequate", "outstanding"]);
