import type { Pattern } from "../model/pattern.js";
import type { Rule, RuleBook } from "../rules/book.js";
import { firstOf } from "../text/first.js";

/** One pattern of a layout rule, and what it begins with. */
export interface Shape {
  readonly rule: Rule<"roles">;
  readonly pattern: Pattern;
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
  readonly #byWord: (readonly number[] | undefined)[] = [];
  readonly #withRole: readonly number[];
  readonly #withName: readonly number[];
  readonly #always: readonly number[];

  constructor(shapes: readonly Shape[], first: Shape["first"]) {
    const withRole: number[] = [];
    const withName: number[] = [];
    const always: number[] = [];
    const byWord = new Map<number, number[]>();
    for (const [index, shape] of shapes.entries()) {
      if (shape.first !== first) continue;
      const next = firstOf(restOf(shape.pattern));
      if (next.any || next.empty) always.push(index);
      if (next.slots.has("role")) withRole.push(index);
      if (next.slots.has("name")) withName.push(index);
      for (const word of next.words) byWord.set(word, [...(byWord.get(word) ?? []), index]);
    }
    for (const [word, indexes] of byWord) this.#byWord[word] = indexes;
    this.#withRole = withRole;
    this.#withName = withName;
    this.#always = always;
  }

  /**
   * Calls `visit` with the place in `all` of each layout that may go on with a word (its number), or with an office or a name
   * where one begins there; a place may come more than once.
   */
  each(word: number, role: boolean, name: boolean, visit: (index: number) => void): void {
    const byWord = this.#byWord[word];
    if (byWord) for (const index of byWord) visit(index);
    if (role) for (const index of this.#withRole) visit(index);
    if (name) for (const index of this.#withName) visit(index);
    for (const index of this.#always) visit(index);
  }
}

/** The layouts that tie an office to a name; one with no office or no name in it ties nothing. */
export function shapesOf(book: RuleBook): Shapes {
  return book.once("officials.layouts", () => {
    const all = book.files.roles.flatMap((rule) => {
      if (rule.data.sort !== "layout") return [];
      return (rule.patterns.pattern ?? []).flatMap((pattern): Shape[] => {
        const first = firstSlot(pattern);
        if (first !== "role" && first !== "name") return [];
        return holdsSlot(pattern, "role") && holdsSlot(pattern, "name") ? [{ rule, pattern, first }] : [];
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
  if (pattern.type !== "sequence") return { type: "sequence", parts: [] };
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
