import type { TokenTable } from "../model/layout.js";
import { EMPTY, type Pattern } from "../model/pattern.js";
import type { Rule, RuleBook } from "../rules/book.js";
import { restAfter } from "../text/derive.js";
import { firstOf } from "../text/first.js";
import { type Prepared, prepare } from "../text/prepare.js";

/** One pattern of a layout rule, and what it begins with. */
export interface Shape {
  readonly rule: Rule<"roles">;
  readonly pattern: Prepared;
  readonly first: "role" | "name";
}

/** The layouts of a book, in rule order, and which of them may go on behind a name or an office that they begin with. */
export interface Shapes {
  readonly all: readonly Shape[];
  readonly behind: { readonly name: Following; readonly role: Following };
}

/**
 * The layouts that begin with one slot, turned round: from what stands behind the slot to the layouts that may go on with it.
 * Behind most names stands nothing that any layout knows.
 */
export class Following {
  readonly #byWord: (readonly Onward[] | undefined)[] = [];
  readonly #withRole: readonly number[];
  readonly #withName: readonly number[];
  readonly #always: readonly number[];

  constructor(shapes: readonly Shape[], first: Shape["first"]) {
    const withRole: number[] = [];
    const withName: number[] = [];
    const always: number[] = [];
    const byWord = new Map<number, Onward[]>();
    for (const [index, shape] of shapes.entries()) {
      if (shape.first !== first) continue;
      const rest = restOf(shape.pattern.pattern);
      const next = firstOf(rest);
      if (next.any || next.empty) always.push(index);
      if (next.slots.has("role")) withRole.push(index);
      if (next.slots.has("name")) withName.push(index);
      for (const word of next.words) byWord.set(word, [...(byWord.get(word) ?? []), onwardOf(index, rest, word)]);
    }
    for (const [word, onward] of byWord) this.#byWord[word] = onward;
    this.#withRole = withRole;
    this.#withName = withName;
    this.#always = always;
  }

  /** Calls `visit` with the place in `all` of each layout that may go on at token `at`; a place may come more than once. */
  each({ word }: TokenTable, at: number, starts: Starts, visit: (index: number) => void): void {
    const byWord = this.#byWord[word[at] ?? 0];
    if (byWord) {
      const next = word[at + 1] ?? 0;
      const role = ((starts[at + 1] ?? 0) & ROLE_STARTS) !== 0;
      const name = ((starts[at + 1] ?? 0) & NAME_STARTS) !== 0;
      for (const onward of byWord)
        if (onward.any || (role && onward.role) || (name && onward.name) || onward.words.has(next)) visit(onward.index);
    }
    const here = starts[at] ?? 0;
    if (here & ROLE_STARTS) for (const index of this.#withRole) visit(index);
    if (here & NAME_STARTS) for (const index of this.#withName) visit(index);
    for (const index of this.#always) visit(index);
  }
}

/** One byte a token: whether a name or an office begins there. */
export type Starts = Uint8Array;
export const NAME_STARTS = 1;
export const ROLE_STARTS = 2;

/** What may stand behind a word that a layout goes on with. */
interface Onward {
  readonly index: number;
  readonly words: ReadonlySet<number>;
  readonly role: boolean;
  readonly name: boolean;
  readonly any: boolean;
}

function onwardOf(index: number, rest: Pattern, word: number): Onward {
  const { words, slots, any, empty } = firstOf(restAfter(rest, word) ?? EMPTY);
  return { index, words, role: slots.has("role"), name: slots.has("name"), any: any || empty };
}

/** The layouts that tie an office to a name; one with no office or no name in it ties nothing. */
export function shapesOf(book: RuleBook): Shapes {
  return book.once("officials.layouts", () => {
    const all = book.files.roles.flatMap((rule) => {
      if (rule.data.sort !== "layout") return [];
      return (rule.patterns.pattern ?? []).flatMap((pattern): Shape[] => {
        const first = firstSlot(pattern);
        if (first !== "role" && first !== "name") return [];
        return holdsSlot(pattern, "role") && holdsSlot(pattern, "name")
          ? [{ rule, pattern: prepare(pattern), first }]
          : [];
      });
    });
    return { all, behind: { name: new Following(all, "name"), role: new Following(all, "role") } };
  });
}

function firstSlot(pattern: Pattern): string | null {
  if (pattern.type === "slot") return pattern.name;
  const [head] = pattern.type === "sequence" ? pattern.parts : [];
  return head ? firstSlot(head) : null;
}

/** The pattern without its first slot. */
function restOf(pattern: Pattern): Pattern {
  if (pattern.type !== "sequence") return EMPTY;
  const [head, ...parts] = pattern.parts;
  return { type: "sequence", parts: head ? [restOf(head), ...parts] : parts };
}

function holdsSlot(pattern: Pattern, name: string): boolean {
  switch (pattern.type) {
    case "slot":
      return pattern.name === name;
    case "sequence":
      return pattern.parts.some((part) => holdsSlot(part, name));
    case "choice":
      return pattern.options.some((option) => holdsSlot(option, name));
    default:
      return false;
  }
}
