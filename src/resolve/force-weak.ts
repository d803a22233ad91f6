import { type Layout, sentenceAt } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import type { Mention, Mentions } from "../rules/mentions.js";
import { isUpper } from "../text/units.js";
import type { WordSet } from "../text/word-set.js";
import { forceOfArea } from "./force-area.js";

/** Words of a text that may name a force. */
export type ForceSurface = Mention<"forces">;

/** Numbers of the words that decide about a bare area name; their lists stand in rules/forces.yaml. */
export interface ForceWords {
  /** "the Kent force", "Kent's police". */
  readonly body: WordSet;
  /** After the name: "Kent was", "Kent slipped", "Kent:". */
  readonly verdict: WordSet;
  /** Before the name: "graded Kent". */
  readonly judged: WordSet;
  /** "the commissioner for Kent" names no force. */
  readonly office: WordSet;
  readonly and: number;
  readonly comma: number;
  readonly colon: number;
  readonly open: number;
  readonly possessive: number;
  readonly in: number;
  readonly of: number;
  /** "Kent's police and crime commissioner": no force's noun before "and". */
  readonly shared: WordSet;
  /** "police in Kent". */
  readonly beforeIn: WordSet;
  /** "the chief constable of Kent". */
  readonly officer: WordSet;
  /** "Kent PEEL 2015". */
  readonly title: WordSet;
  /** "those graded good are Kent and Essex". */
  readonly listing: WordSet;
}

/** The words of a rule book, numbered once. */
export function forceWords(book: RuleBook): ForceWords {
  return book.once("forces.words", ({ vocabulary }) => {
    const find = (word: string): number => vocabulary.find(word) || -1;
    return {
      body: book.wordsOf("force-noun"),
      verdict: book.wordsOf("force-verdict"),
      judged: book.wordsOf("force-judged"),
      office: book.wordsOf("force-office"),
      and: find("and"),
      comma: find(","),
      colon: find(":"),
      open: find("("),
      possessive: find("'s"),
      in: find("in"),
      of: find("of"),
      shared: book.wordsOf("force-shared-noun"),
      beforeIn: book.wordsOf("force-before-in"),
      officer: book.wordsOf("force-officer"),
      title: book.wordsOf("force-title"),
      listing: book.wordsOf("force-listing"),
    };
  });
}

/** Whether a capitalised word, or "'s", stands at a token. */
export function goesOn({ tokens, doc }: Layout, token: number): boolean {
  const first = doc.text.charCodeAt(tokens.start[token] ?? 0);
  return isUpper(first) || "'’".includes(String.fromCharCode(first));
}

/** On the page of "Kent Police Federation" the bare "Kent" is the force its members serve in: the forces of which that holds. */
export function branchesOf(layout: Layout, mentions: Mentions, book: RuleBook): ReadonlySet<string> {
  const bodies = new Set<string>();
  for (const mention of mentions.of("forces")) {
    if (mention.block > (layout.title ?? 0)) break;
    const body = mention.rule.data.beside === "federation" ? forceOfArea(layout, book, mention.from) : null;
    if (body !== null) bodies.add(body);
  }
  return bodies;
}

/** Why a weak surface is not the force here; null where it is. `next` is the next accepted surface of the text. */
export function whyNot(
  surface: ForceSurface,
  next: ForceSurface | null,
  layout: Layout,
  mentions: Mentions,
  words: ForceWords,
  full: ReadonlySet<string>,
  branches: ReadonlySet<string>,
): string | null {
  const { tokens, doc, blocks } = layout;
  const word = (at: number): number => tokens.word[at] ?? 0;
  const block = blocks[surface.block];
  if (!block) return "outside every block";
  if (surface.field === "covers") return "a place the force serves";
  if (surface.field === "short")
    return "an abbreviation that others share, and the text names none of them in full, or several";
  if (surface.field === "informal") return null;
  if (!isUpper(doc.text.charCodeAt(surface.start))) return "an area name without a capital";
  const possessive = word(surface.to) === words.possessive ? 1 : 0;
  const after = surface.to + possessive;
  // "the Kent force", "Kent's police force", "Derbyshire officers"; not "Kent's police and crime commissioner".
  if (
    after < block.to &&
    words.body.has(word(after)) &&
    !(words.shared.has(word(after)) && word(after + 1) === words.and)
  )
    return null;
  if (next && next.block === surface.block && joined(surface.to, next.from)) return null;
  // "police in Kent".
  if (word(surface.from - 1) === words.in && words.beforeIn.has(word(surface.from - 2))) return null;
  // "the chief constable of Kent".
  if (word(surface.from - 1) === words.of && words.officer.has(word(surface.from - 2))) return null;
  const first = surface.from === block.from;
  // A line that is only the name: a list's item, or a heading that a section stands under.
  if (first && block.to === surface.to && (block.kind === "item" || block.kind === "heading")) return null;
  const known = full.has(surface.rule.data.body);
  // "The worst: Kent" over a section, in a text that names the force in full.
  if (known && block.kind === "heading" && block.to - block.from <= 14) return null;
  // "REQUIRES IMPROVEMENT: Essex; Gwent; Kent": a list of forces behind a grade.
  const opening = mentions.at("scales", block.from);
  if (opening && word(opening.to) === words.colon) return null;
  // "two were outstanding (Durham and Thames Valley)".
  if (
    word(surface.from - 1) === words.open &&
    mentions.within("scales", surface.from - 6, surface.from - 1).some((grade) => grade.to >= surface.from - 2)
  )
    return null;
  // "Kent    Outstanding    Good": a row.
  if (first && mentions.at("scales", surface.to)) return null;
  if (block.kind === "title" && words.title.has(word(after))) return null;
  // "Among those graded good are Norfolk, Kent and Essex": the names behind the first follow it.
  const listed = words.listing.has(word(surface.from - 1)) && !goesOn(layout, surface.to);
  if (listed && mentions.within("scales", surface.from - 5, surface.from - 1).some((one) => one.to >= surface.from - 4))
    return null;
  if (known && isInVerdict(surface, layout, mentions, words)) return null;
  if (branches.has(surface.rule.data.body)) return null;
  return isGraded(surface, layout, mentions, words) ? null : "an area name where nothing says the force is meant";

  /** "Norfolk and Suffolk", "Kent, Essex": only a comma or "and" stands between. */
  function joined(from: number, to: number): boolean {
    let at = from;
    if (word(at) === words.comma) at++;
    if (word(at) === words.and) at++;
    return at > from && at === to;
  }
}

/** A sentence with a grade, in a text that names the force in full: "for Kent the same question was graded as good". */
function isInVerdict(surface: ForceSurface, layout: Layout, mentions: Mentions, words: ForceWords): boolean {
  const sentence = sentenceAt(layout, surface.from);
  if (!sentence || mentions.within("scales", sentence.from, sentence.to).length === 0) return false;
  for (let at = Math.max(surface.from - 3, sentence.from); at < surface.from; at++)
    if (words.office.has(layout.tokens.word[at] ?? 0)) return false;
  return true;
}

/** The subject or object of a grading verb: a grade in the same sentence, and a verb of judgement (or a colon, a dash) beside the name. */
function isGraded(surface: ForceSurface, layout: Layout, mentions: Mentions, words: ForceWords): boolean {
  const sentence = sentenceAt(layout, surface.from);
  if (!sentence) return false;
  const { tokens } = layout;
  const grades = mentions.within("scales", sentence.from, sentence.to);
  const after = grades.some((grade) => grade.from >= surface.to && grade.from - surface.to <= 14);
  if (!after) return false;
  // "Kent's treatment of the public was marked as ...": the verb stands behind the area.
  const reach = tokens.word[surface.to] === words.possessive ? 10 : 3;
  for (let at = surface.to; at < Math.min(surface.to + reach, sentence.to); at++)
    if (words.verdict.has(tokens.word[at] ?? 0)) return true;
  // "rated one force in the country, Durham, as outstanding": an apposition stands farther from its verb.
  const apposed = tokens.word[surface.from - 1] === words.comma && tokens.word[surface.to] === words.comma;
  for (let at = Math.max(surface.from - (apposed ? 9 : 2), sentence.from); at < surface.from; at++)
    if (words.judged.has(tokens.word[at] ?? 0)) return true;
  return false;
}
