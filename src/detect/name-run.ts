import type { Block, Layout, TokenTable } from "../model/layout.js";
import { filesOf, type Mentions } from "../rules/mentions.js";
import { FEMALE, MALE, NEVER, NOT_FIRST, PERHAPS } from "../rules/word-classes.js";
import { WORD } from "../text/tokens.js";
import { NameWords } from "./name-words.js";

/** The files whose mentions end a name, or are none. */
const NAMING = filesOf("roles", "inspectorates", "forces", "names");

/** The most tokens of a question. */
const QUESTION = 40;

/** Reads the names of a document. What it read last stands in its fields: much of it turns out to be no name. */
export class NameReader {
  /** The token after what was read. */
  to = 0;
  /** How many words it has. */
  count = 0;
  /** Whether it is part of a body's or a thing's name: "Waveney Haven Refuge", "Operation Bluestone". */
  body = false;
  readonly #words: string[] = [];
  /** Numbers of the words in the vocabulary; particles have one 0 together. */
  readonly #ids: number[] = [];
  #known = 0;
  readonly #tokens: TokenTable;
  readonly #mentions: Mentions;
  readonly #at: NameWords;

  constructor(layout: Layout, mentions: Mentions, classes: Uint32Array) {
    this.#tokens = layout.tokens;
    this.#mentions = mentions;
    this.#at = new NameWords(layout, mentions, classes);
  }

  /**
   * `from` itself where a name may begin; else the token behind what stands there: an office, a body, a form of address, a
   * party or a word that no name can open.
   */
  pass(block: Block, from: number): number {
    const words = this.#at;
    if (this.#mentions.begins(NAMING, from)) {
      const passed = this.#passMention(from);
      if (passed > from) return passed;
    } else if (!words.isCapital(from)) return from + 1;
    if (!words.isNameWord(from, from, block)) return from + 1;
    const classes = words.classesAt(from);
    if ((classes & NOT_FIRST) === 0) return from;
    // "PC Will Cray", "Cllr June Hall": a small word or a month that is a first name too; "by Will Cray", but not "in June Kent".
    const titled = words.isAddressed(from) || words.isBehindTitle(from, block);
    if ((classes & FEMALE) !== 0 && titled && words.isName(from + 1, block)) return from;
    const inside = titled || (from > block.from && words.isBeside(from));
    if ((classes & MALE) !== 0 && words.isName(from + 1, block) && (inside || !this.#isAsked(from, block))) return from;
    // "Cllr A Brown": behind a title the letter is an initial, elsewhere a word.
    const initial = words.lengthOf(from) === 1 && titled;
    return initial ? from : from + 1;
  }

  /** "Will Kent Police improve?": whether the sentence that begins at a token is a question. */
  #isAsked(from: number, block: Block): boolean {
    for (let at = from; at < Math.min(block.to, from + QUESTION); at++) {
      const mark = this.#at.textOf(at);
      if (mark === "?") return true;
      if (mark === "." || mark === "!") return false;
    }
    return false;
  }

  /** The words that were read, hyphens kept. */
  words(): readonly string[] {
    return this.#words.slice(0, this.count);
  }

  /** Their numbers in the vocabulary, 0 for words that no rule knows; the first of a hyphened word. */
  ids(): readonly number[] {
    return this.#ids.slice(0, this.#known);
  }

  /** The first word that was read. */
  first(): string {
    return this.#words[0] ?? "";
  }

  /** The number of one of the words; 0 where there is none. */
  id(index: number): number {
    return index < this.#known ? (this.#ids[index] ?? 0) : 0;
  }

  /** Reads the name that begins at token `from` of the block, where `pass` let it. */
  read(block: Block, from: number): void {
    const { kind, glued, word } = this.#tokens;
    const words = this.#at;
    this.count = 0;
    this.#known = 0;
    let to = from;
    for (let at = from; at < block.to; ) {
      if (at > from && !words.isBeside(at)) break;
      if (glued[at] === 1 && this.count > 0 && kind[at] === WORD) {
        this.#words[this.count - 1] += `-${words.textOf(at)}`;
        to = ++at;
        continue;
      }
      const mentioned = at > from && this.#mentions.begins(NAMING, at);
      if (mentioned && this.#mentions.at("forces", at)?.field === "pattern") break;
      const titled = mentioned && (this.#mentions.at("roles", at) !== null || words.honorificAt(at) !== null);
      if (!titled && words.isNameWord(at, from, block)) {
        this.#words[this.count++] = words.textOf(at);
        this.#ids[this.#known++] = word[at] ?? 0;
        to = ++at;
        if (this.#isInitialsPoint(at, from, block)) to = ++at;
        continue;
      }
      const beyond = at > from ? words.afterParticles(at) : at;
      if (beyond === at || !words.isNameWord(beyond, from, block)) break;
      for (; at < beyond; at++) this.#words[this.count++] = words.textOf(at);
      this.#ids[this.#known++] = 0;
      to = at;
    }
    this.to = to;
    this.body = this.#isBodys(block, from, to);
  }

  /** "J. Smith": the point belongs to the initial. */
  #isInitialsPoint(at: number, from: number, block: Block): boolean {
    const words = this.#at;
    return (
      words.lengthOf(at - 1) === 1 &&
      words.isPointBehind(at) &&
      (words.isNameWord(at + 1, from, block) || words.isName(words.afterInitials(at + 1), block))
    );
  }

  /** The token behind an office, a body, a form of address or a party of two words at `from`; `from` where none of them stands there. */
  #passMention(from: number): number {
    const mentions = this.#mentions;
    const title = mentions.at("roles", from) ?? mentions.at("inspectorates", from);
    if (title) return title.to;
    const force = mentions.at("forces", from);
    // "Mr Poole" is a man, though Poole is a town that a force serves.
    if (force && (force.field === "pattern" || force.to > from + 1 || !this.#at.isAddressed(from)))
      return this.#overTitles(from, force.to);
    const name = mentions.at("names", from);
    if (name?.rule.data.sort === "honorific") return name.to;
    // "Liberal Democrat MP Pat Hallam": a party of two words would leave its second as a name.
    return name?.rule.data.sort === "party" && name.to > from + 1 ? name.to : from;
  }

  /** "Kent Police Federation | Chair": an office that begins inside a body's name and ends behind it is passed with it. */
  #overTitles(from: number, to: number): number {
    for (let at = to - 1; at > from; at--) {
      const role = this.#mentions.at("roles", at);
      if (role && role.to > to) return role.to;
    }
    return to;
  }

  #isBodys(block: Block, from: number, to: number): boolean {
    const words = this.#at;
    const after =
      this.#tokens.kind[to] === WORD &&
      to < block.to &&
      words.isCapital(to) &&
      (words.classesAt(to) & (NEVER | PERHAPS)) !== 0 &&
      words.isBeside(to);
    if (after) {
      const role = this.#mentions.at("roles", to);
      if (role === null || role.rule.data.sort === "body") return true;
    }
    // "Deputy Mayor for Policing and Crime Pat Hallam": a first name and another are a person, whatever stands before.
    if (this.#known > 1 && (words.classesAt(from) & (FEMALE | MALE)) !== 0) return false;
    return (
      from > block.from &&
      (words.classesAt(from - 1) & NEVER) !== 0 &&
      words.isCapital(from - 1) &&
      words.isBeside(from) &&
      !words.isBehindTitle(from, block)
    );
  }
}
