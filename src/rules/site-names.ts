import type { Layout } from "../model/layout.js";
import type { Piece } from "../text/pieces.js";
import { isUpper } from "../text/units.js";
import type { RuleBook } from "./book.js";
import { type Phrase, phrasesIn } from "./phrases.js";

type Page = Pick<Layout, "tokens" | "doc">;

/** A paper's name has no more words: "Fenland and Wash Evening Advertiser". */
const NAMEPLATE_WORDS = 6;

/** Whether a phrase of the kinds is all of the piece. */
export function fillsPiece(phrase: Phrase<"kinds">, piece: Piece): boolean {
  return phrase.from === piece.from && phrase.to === piece.to;
}

/** Whether a phrase of the kinds is the last word of a name: "Gazette" in "Fenland Gazette"; never all of it. */
export function endsName(page: Page, phrase: Phrase<"kinds">, piece: Piece): boolean {
  return (
    phrase.to === piece.to &&
    phrase.from > piece.from &&
    piece.to - piece.from <= NAMEPLATE_WORDS &&
    isUpper(page.doc.text.charCodeAt(page.tokens.start[piece.from] ?? 0))
  );
}

/** The rule by which a piece of a line is whose site it is: a body's, an office's, the inspectorate's or a paper's name; null where it is none. */
export function siteNameOf(page: Page, piece: Piece, book: RuleBook): Phrase<"kinds">["rule"] | null {
  const found = phrasesIn(page, book, "kinds", piece).find(
    (phrase) =>
      (phrase.rule.data.where === "masthead" && fillsPiece(phrase, piece)) ||
      (phrase.rule.data.where === "nameplate" && endsName(page, phrase, piece)),
  );
  return found?.rule ?? null;
}
