import type { Problem } from "../model/problem.js";
import { type Rule, RuleBook, rulesByFile } from "./book.js";
import type { BuiltIn } from "./built-in.js";
import { compileRules } from "./compile.js";
import { type RawList, type RawRule, rawRule } from "./file.js";
import { hashOf, ruleSources } from "./folder.js";
import { Layers } from "./layers.js";
import { changedLists, changedRules } from "./overlaid.js";
import { ownFiles } from "./read.js";

/**
 * The built-in rules as the build froze them, with the folder `dir` laid over: only what the folder changes is compiled. Null
 * where anything is at fault: where it stands in the built-in files only their YAML can tell (see `readRules`).
 */
export function overlay(builtIn: BuiltIn, dir: string): RuleBook | null {
  const own = ruleSources(dir);
  if (own === null) return null;
  const { book } = builtIn;
  const problems: Problem[] = [];
  const layers = layersOf(builtIn);
  const laidOver = layers.add(ownFiles(own, problems), problems);

  const changed = changedRules(laidOver, layers);
  const touched = changedLists(laidOver.lists, layers.lists);
  const lists = new Map([...book.lists].filter(([name]) => !touched.has(name)));
  const raws = [...layers.rules.values()];
  const compiled = compileRules(
    raws.filter(({ id }) => changed.has(id)),
    layers.lists,
    lists,
    book.vocabulary,
    problems,
  );
  if (problems.length > 0) return null;

  const anew = new Map(compiled.map((one) => [one.rule.id, one]));
  const before = new Map(book.all().map((rule) => [rule.id, rule]));
  const rules = raws.flatMap(({ id }): Rule[] => {
    const rule = changed.has(id) ? anew.get(id)?.rule : before.get(id);
    return rule === undefined ? [] : [rule];
  });
  const measured = new Map([...book.measured].filter(([id]) => !changed.has(id)));
  const stated = (id: string) => anew.get(id)?.stated ?? book.stated(id);
  const hash = hashOf([...builtIn.sources, ...own]);
  return new RuleBook(hash, book.vocabulary, rulesByFile(rules), lists, measured, stated);
}

/** The built-in files as layers. A rule knows where it begins; where its parts stand, nobody asks but of a fault. */
function layersOf({ book, sources, stated }: BuiltIn): Layers {
  const places = new Map(book.all().map((rule) => [rule.id, rule.place]));
  const paths = new Map(sources.map(({ name, path }) => [name, path]));
  const { rules, lists } = stated();
  const raw = (id: string, source: string, file: RawRule["file"], data: RawRule["data"]): RawRule => {
    const path = paths.get(source) ?? source;
    return rawRule(id, path, file, data, () => places.get(id) ?? { file: path, line: 1, column: 1 });
  };
  return new Layers(
    rules.map(([file, source, data]) => [String(data.id), raw(String(data.id), source, file, data)]),
    lists.map(([name, file, source, entries]): [string, RawList] => [
      name,
      { source: entries, raw: raw(name, source, file, {}) },
    ]),
  );
}
