import type { Problem } from "../model/problem.js";
import type { RawFile, RawList, RawRule } from "./file.js";

/** What a folder laid over others states: ids of rules, names of word lists. */
export interface LaidOver {
  readonly rules: ReadonlySet<string>;
  readonly lists: ReadonlySet<string>;
}

/** Rules and word lists as files state them, later files laid over earlier ones. */
export class Layers {
  readonly rules: Map<string, RawRule>;
  readonly lists: Map<string, RawList>;

  constructor(rules: Iterable<readonly [string, RawRule]> = [], lists: Iterable<readonly [string, RawList]> = []) {
    this.rules = new Map(rules);
    this.lists = new Map(lists);
  }

  /**
   * Lays files over what is here, in order: a rule adds to the others, or changes the one of its id field by field; a word
   * list replaces the one of its name. Faults go to `problems`. Returns what the files state.
   */
  add(files: readonly RawFile[], problems: Problem[]): LaidOver {
    const stated = { rules: new Set<string>(), lists: new Set<string>() };
    for (const { rules, lists } of files) {
      for (const raw of rules) {
        this.#addRule(raw, problems);
        stated.rules.add(raw.id);
      }
      for (const [name, list] of lists) {
        this.lists.set(name, list);
        stated.lists.add(name);
      }
    }
    return stated;
  }

  #addRule(raw: RawRule, problems: Problem[]): void {
    const under = this.rules.get(raw.id);
    if (under && under.path === raw.path) {
      problems.push({ ...raw.place(["id"]), found: `the id ${raw.id} a second time`, expected: "an id of its own" });
    }
    if (!under && raw.data.off === true && raw.data.pattern === undefined) {
      problems.push({
        ...raw.place(["id"]),
        found: `"${raw.id}", which no rule has`,
        expected: "the id of a rule to switch off",
      });
    }
    this.rules.set(raw.id, under && under.path !== raw.path ? raw.over(under) : raw);
  }
}
