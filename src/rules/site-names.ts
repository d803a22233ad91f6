import type { Layout } from "../model/layout.js";
import type { Lexicon } from "../text/lexicon.js";
import type { Piece } from "../text/pieces.js";
import { isUpper } from "../text/units.js";
import type { Rule, RuleBook } from "./book.js";
import { lexiconOf, type Phrase } from "./phrases.js";

type Page = Pick<Layout, "tokens" | "doc">;

/** A paper's name has no more words: "Fenland and Wash Evening Advertiser". */
const NAMEPLATE_WORDS = 6;

/** Whether a phrase of the kinds is all of the piece. */
export function fillsPiece(phrase: Phrase<"kinds">, piece: Piece): boolean {
  return phrase.from === piece.from && phrase.to === piece.to;
}

/** Whether a phrase of the kinds is the last word of a name: "Gazette" in "Fenland Gazette"; never all of it. */
export function endsName(page: Page, phrase: Phrase<"kinds">, piece: Piece): boolean {
  return phrase.to === piece.to && phrase.from > piece.from && mayBeNameplate(page, piece);
}

function mayBeNameplate(page: Page, piece: Piece): boolean {
  return (
    piece.to - piece.from <= NAMEPLATE_WORDS && isUpper(page.doc.text.charCodeAt(page.tokens.start[piece.from] ?? 0))
  );
}

/** The rule by which a piece of a line is whose site it is: a body's, an office's, the inspectorate's or a paper's name; null where it is none. */
export function siteNameOf(page: Page, piece: Piece, book: RuleBook): Phrase<"kinds">["rule"] | null {
  const { mastheads, nameplates } = book.once("sites' names", lexiconsOf);
  const masthead = firstThatEnds(mastheads, page, piece, piece.from);
  if (masthead !== null || !mayBeNameplate(page, piece)) return masthead;
  for (let from = piece.from + 1; from < piece.to; from++) {
    const nameplate = firstThatEnds(nameplates, page, piece, from);
    if (nameplate !== null) return nameplate;
  }
  return null;
}

interface SiteNames {
  readonly mastheads: Lexicon<Rule<"kinds">>;
  readonly nameplates: Lexicon<Rule<"kinds">>;
}

function lexiconsOf(book: RuleBook): SiteNames {
  const { kinds } = book.files;
  return {
    mastheads: lexiconOf(kinds.filter((rule) => rule.data.where === "masthead")),
    nameplates: lexiconOf(kinds.filter((rule) => rule.data.where === "nameplate")),
  };
}

/** The rule of the first phrase that begins at token `from` and ends with the piece. */
function firstThatEnds(names: SiteNames["mastheads"], page: Page, piece: Piece, from: number): Rule<"kinds"> | null {
  let first: Rule<"kinds"> | null = null;
  if (names.begins(page.tokens.word[from] ?? 0))
    names.matchesAt(page.tokens, page.doc.text, from, piece.to, ({ entry, to }) => {
      if (to === piece.to) first ??= entry;
    });
  return first;
}
