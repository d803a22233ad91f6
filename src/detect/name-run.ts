import type { Block, Layout, TokenTable } from "../model/layout.js";
import type { Mentions } from "../rules/mentions.js";
import { FEMALE, MALE, NEVER, NOT_FIRST, PERHAPS } from "../rules/word-classes.js";
import { WORD } from "../text/tokens.js";
import { NameWords } from "./name-words.js";

/** The words of a name, and the token `to` after what was read. */
export interface NameRun {
  readonly to: number;
  readonly words: readonly string[];
  readonly ids: readonly number[];
  /** Part of a body's or a thing's name: "Waveney Haven Refuge", "Operation Bluestone". */
  readonly body: boolean;
}

/** Reads the names of a document. */
export class NameReader {
  readonly #tokens: TokenTable;
  readonly #mentions: Mentions;
  readonly #words: NameWords;

  constructor(layout: Layout, mentions: Mentions, classes: Uint32Array) {
    this.#tokens = layout.tokens;
    this.#mentions = mentions;
    this.#words = new NameWords(layout, mentions, classes);
  }

  /**
   * `from` itself where a name may begin; else the token behind what stands there: an office, a body, a form of address, a
   * party or a word that no name can open.
   */
  pass(block: Block, from: number): number {
    const words = this.#words;
    if (this.#mentions.beginsAt(from)) {
      const passed = this.#passMention(from);
      if (passed > from) return passed;
    }
    if (!words.isNameWord(from, from, block)) return from + 1;
    if ((words.classesAt(from) & NOT_FIRST) === 0) return from;
    // "Cllr A Brown": behind a title the letter is an initial, elsewhere a word.
    const initial = words.lengthOf(from) === 1 && (words.isAddressed(from) || words.isBehindTitle(from, block));
    return initial ? from : from + 1;
  }

  /** The name that begins at token `from` of the block, where `pass` let it. */
  read(block: Block, from: number): NameRun {
    const { kind, glued, word } = this.#tokens;
    const words: string[] = [];
    const ids: number[] = [];
    let to = from;
    for (let at = from; at < block.to; ) {
      if (at > from && !this.#words.isBeside(at)) break;
      if (glued[at] === 1 && words.length > 0 && kind[at] === WORD) {
        words[words.length - 1] += `-${this.#words.textOf(at)}`;
        to = ++at;
        continue;
      }
      const mentioned = at > from && this.#mentions.beginsAt(at);
      if (mentioned && this.#mentions.at("forces", at)?.field === "pattern") break;
      const titled = mentioned && (this.#mentions.at("roles", at) !== null || this.#words.honorificAt(at) !== null);
      if (!titled && this.#words.isNameWord(at, from, block)) {
        words.push(this.#words.textOf(at));
        ids.push(word[at] ?? 0);
        to = ++at;
        if (this.#isInitialsPoint(at, from, block)) to = ++at;
        continue;
      }
      const beyond = at > from ? this.#words.afterParticles(at) : at;
      if (beyond > at && this.#words.isNameWord(beyond, from, block)) {
        for (; at < beyond; at++) words.push(this.#words.textOf(at));
        ids.push(0);
        to = at;
        continue;
      }
      break;
    }
    return { to, words, ids, body: this.#isBodys(block, from, to, ids) };
  }

  /** "J. Smith": the point belongs to the initial. */
  #isInitialsPoint(at: number, from: number, block: Block): boolean {
    const words = this.#words;
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
    if (force && (force.field === "pattern" || force.to > from + 1 || !this.#words.isAddressed(from)))
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

  #isBodys(block: Block, from: number, to: number, ids: readonly number[]): boolean {
    const words = this.#words;
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
    if (ids.length > 1 && (words.classesAt(from) & (FEMALE | MALE)) !== 0) return false;
    return (
      from > block.from &&
      (words.classesAt(from - 1) & NEVER) !== 0 &&
      words.isCapital(from - 1) &&
      words.isBeside(from) &&
      !words.isBehindTitle(from, block)
    );
  }
}
