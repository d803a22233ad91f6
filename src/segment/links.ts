import type { BlockKind } from "../model/layout.js";
import type { Rule } from "../rules/book.js";
import { lastUnit } from "../text/lines.js";
import { isDigit } from "../text/units.js";
import type { Paragraph } from "./paragraphs.js";

/** "Most read", and right below it the headlines of other pages: whether a line is one, asked line by line. */
export class Links {
  readonly #text: string;
  /** The id of the rule that knew their heading, and how many may still come. */
  #rule: string | null = null;
  #left = 0;
  /** Whether the first of them begins with a number; null where none has been seen. */
  #numbered: boolean | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** The id of the rule that knew the heading the line stands under; null where it stands under none. */
  next(paragraph: Paragraph, kind: BlockKind, rule: Rule<"boilerplate"> | null): string | null {
    if (rule?.data.links !== undefined) {
      this.#rule = rule.id;
      this.#left = rule.data.links;
      this.#numbered = null;
      return null;
    }
    // A scrape may hold no blank line at all: a menu's line ends the list, as its length does.
    const numbered = paragraph.bullet !== null || isDigit(this.#text.charCodeAt(paragraph.start));
    // "1 Bakery closes" and what follows it: a list that is numbered ends with its numbers.
    const parted = this.#numbered === true && !numbered;
    this.#numbered ??= numbered;
    const goes =
      this.#left > 0 && paragraph.gap === 0 && !parted && kind !== "chrome" && isLinkLike(this.#text, kind, paragraph);
    this.#left = goes ? this.#left - 1 : 0;
    return goes ? this.#rule : null;
  }
}

/** A headline in a list of links; it may be speech throughout: "'I sold my house to buy a lighthouse'". */
function isLinkLike(text: string, kind: BlockKind, paragraph: Paragraph): boolean {
  if (kind === "heading" || kind === "item") return true;
  return kind === "paragraph" && paragraph.lines === 1 && !".!?,;:".includes(lastUnit(text, paragraph.end));
}
