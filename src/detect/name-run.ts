import type { Block, Layout } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import type { Mention, Mentions } from "../rules/mentions.js";
import { FEMALE, MALE, NEVER, NOT_FIRST, PARTICLE, PERHAPS, wordClasses } from "../rules/word-classes.js";
import { WORD } from "../text/tokens.js";
import { isLetter, isUpper } from "../text/units.js";

/** What stands at a token: the words of a name, or none, and the token `to` after what was read. */
export interface NameRun {
  readonly to: number;
  readonly words: readonly string[];
  readonly ids: readonly number[];
  /** Part of a body's or a thing's name: "Waveney Haven Refuge", "Operation Bluestone". */
  readonly body: boolean;
}

/**
 * Reads the name that may begin at token `from` of the block: no words where an office, a body, a form of address, a party
 * or a word that no name can open stands there.
 */
export function nameRunAt(layout: Layout, mentions: Mentions, book: RuleBook, block: Block, from: number): NameRun {
  const { tokens, doc } = layout;
  const classes = wordClasses(book);
  const kindOf = (at: number): number => classes[tokens.word[at] ?? 0] ?? 0;
  const textOf = (at: number): string => doc.text.slice(tokens.start[at], tokens.end[at]);
  const title = mentions.at("roles", from) ?? mentions.at("inspectorates", from);
  if (title) return { to: title.to, words: [], ids: [], body: false };
  const force = mentions.at("forces", from);
  // "Mr Poole" is a man, though Poole is a town that a force serves.
  if (force && (force.field === "pattern" || force.to > from + 1 || !isAddressed(from)))
    return { to: overTitles(force.to), words: [], ids: [], body: false };
  const address = honorificAt(from);
  if (address) return { to: address.to, words: [], ids: [], body: false };
  // "Liberal Democrat MP Pat Hallam": a party of two words would leave its second as a name.
  const party = mentions.at("names", from);
  if (party?.rule.data.sort === "party" && party.to > from + 1)
    return { to: party.to, words: [], ids: [], body: false };
  // "Cllr A Brown": behind a title the letter is an initial, elsewhere a word.
  const initial =
    (tokens.end[from] ?? 0) - (tokens.start[from] ?? 0) === 1 && (isAddressed(from) || precededByTitle(from));
  if (!isNameWord(from) || ((kindOf(from) & NOT_FIRST) !== 0 && !initial)) {
    return { to: from + 1, words: [], ids: [], body: false };
  }
  const words: string[] = [];
  const ids: number[] = [];
  let to = from;
  for (let at = from; at < block.to; ) {
    if (at > from && !isBeside(doc.text, tokens.end[at - 1] ?? 0, tokens.start[at] ?? 0)) break;
    if (tokens.glued[at] === 1 && words.length > 0 && tokens.kind[at] === WORD) {
      words[words.length - 1] += `-${textOf(at)}`;
      to = ++at;
      continue;
    }
    if (at > from && mentions.at("forces", at)?.field === "pattern") break;
    if (isNameWord(at) && !(at > from && (mentions.at("roles", at) || honorificAt(at)))) {
      words.push(textOf(at));
      ids.push(tokens.word[at] ?? 0);
      to = ++at;
      // "J. Smith": the point belongs to the initial.
      if (
        to - from > 0 &&
        textOf(at - 1).length === 1 &&
        textOf(at) === "." &&
        tokens.start[at] === tokens.end[at - 1] &&
        (isNameWord(at + 1) || isName(afterInitials(at + 1)))
      )
        to = ++at;
      continue;
    }
    const beyond = at > from ? afterParticles(at) : at;
    if (beyond > at && isNameWord(beyond)) {
      for (; at < beyond; at++) words.push(textOf(at));
      ids.push(0);
      to = at;
      continue;
    }
    break;
  }
  const after =
    tokens.kind[to] === WORD &&
    to < block.to &&
    isUpperWord(to) &&
    (kindOf(to) & (NEVER | PERHAPS)) !== 0 &&
    isBeside(doc.text, tokens.end[to - 1] ?? 0, tokens.start[to] ?? 0);
  const role = mentions.at("roles", to);
  // "Deputy Mayor for Policing and Crime Pat Hallam": a first name and another are a person, whatever stands before.
  const given = ids.length > 1 && ((classes[ids[0] ?? 0] ?? 0) & (FEMALE | MALE)) !== 0;
  const before =
    !given &&
    from > block.from &&
    (kindOf(from - 1) & NEVER) !== 0 &&
    isUpperWord(from - 1) &&
    isBeside(doc.text, tokens.end[from - 1] ?? 0, tokens.start[from] ?? 0);
  return {
    to: Math.max(to, from + 1),
    words,
    ids,
    body: (after && (!role || role.rule.data.sort === "body")) || (before && !precededByTitle(from)),
  };

  /** "Kent Police Federation | Chair": an office that begins inside a body's name and ends behind it is passed with it. */
  function overTitles(to: number): number {
    for (let at = to - 1; at > from; at--) {
      const role = mentions.at("roles", at);
      if (role && role.to > to) return role.to;
    }
    return to;
  }

  function honorificAt(at: number): Mention<"names"> | null {
    const mention = mentions.at("names", at);
    return mention?.rule.data.sort === "honorific" ? mention : null;
  }

  function isAddressed(at: number): boolean {
    return (
      mentions.at("names", at - 1)?.rule.data.sort === "honorific" ||
      mentions.at("names", at - 2)?.rule.data.sort === "honorific"
    );
  }

  /** The token behind "van der" and the like, written small. */
  function afterParticles(at: number): number {
    let next = at;
    while (next < at + 2 && (kindOf(next) & PARTICLE) !== 0 && !isUpperWord(next)) next++;
    return next;
  }

  function isUpperWord(at: number): boolean {
    return isUpper(doc.text.charCodeAt(tokens.start[at] ?? 0));
  }

  /** A capital word that is no abbreviation, no body's word and no number. */
  function isNameWord(at: number): boolean {
    if (at >= block.to || tokens.kind[at] !== WORD || !isUpperWord(at)) return false;
    if ((kindOf(at) & NEVER) !== 0) return false;
    // "Andy Hall" and "Mr Hall" are people, "County Hall" and "Downing Street" are not.
    if ((kindOf(at) & PERHAPS) !== 0 && !(at > from ? isGiven(at - 1) : isAddressed(at))) return false;
    const start = tokens.start[at] ?? 0;
    const end = tokens.end[at] ?? start;
    if (end - start === 1) return at > from || isName(afterInitials(at));
    for (let unit = start + 1; unit < end; unit++) {
      const code = doc.text.charCodeAt(unit);
      if (isLetter(code) && !isUpper(code)) return true;
    }
    // "DCC ROB HALLAM", "Rob HALLAM": capitals throughout are a name only behind a title or a first name, elsewhere letters.
    if (end - start < 3 || mentions.at("names", at)) return false;
    return at > from ? isGiven(at - 1) || isShouted(at - 1) : isAddressed(at) || precededByTitle(at);
  }

  function isShouted(at: number): boolean {
    const word = textOf(at);
    return word.length > 2 && word === word.toUpperCase() && at === from;
  }

  /** A first name or an initial: what may stand before a surname that is a common word. */
  function isGiven(at: number): boolean {
    const length = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0);
    return (kindOf(at) & (FEMALE | MALE)) !== 0 || (length === 1 && (tokens.kind[at] === WORD || textOf(at) === "."));
  }

  /** The token behind "J", "J. R." or "J R": at most three initials. */
  function afterInitials(at: number): number {
    let next = at;
    for (
      let count = 0;
      count < 3 && (tokens.end[next] ?? 0) - (tokens.start[next] ?? 0) === 1 && tokens.kind[next] === WORD;
      count++
    ) {
      next++;
      if (textOf(next) === "." && tokens.start[next] === tokens.end[next - 1]) next++;
    }
    return next;
  }

  function isName(at: number): boolean {
    return (
      at < block.to &&
      tokens.kind[at] === WORD &&
      isUpperWord(at) &&
      (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) > 1
    );
  }

  /** "Leicestershire Police's" and "Home Secretary" stand before names; "Operation" and "Storm" make names of things. */
  function precededByTitle(at: number): boolean {
    for (let back = 1; back <= 16 && at - back >= block.from; back++) {
      const role = mentions.at("roles", at - back);
      if (role) return role.to === at;
      const body = mentions.at("forces", at - back);
      if (body) return body.to === at;
    }
    return false;
  }
}

/** Whether only spaces, at most two and no line end, or a hyphen stand between two tokens. */
function isBeside(text: string, end: number, start: number): boolean {
  if (start - end > 2) return false;
  for (let at = end; at < start; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0xa0 && unit !== 0x2d && unit !== 0x2010 && unit !== 0x2011) return false;
  }
  return true;
}
