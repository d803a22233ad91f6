import type { Absence, ExplainedNothing, NothingSort } from "../explain/explanation.js";
import type { Page } from "./explain-page.js";
import { count } from "./style.js";

const SORTS: readonly (readonly [NothingSort, string])[] = [
  ["grade word", "grade words"],
  ["quoted stretch", "quoted stretches"],
  ["name", "names"],
  ["force name", "force names"],
];
/** How many places of one reason are shown; of reasons that are common and plain fewer. */
const SHOWN: Readonly<Record<NothingSort, number>> = { "grade word": 3, "quoted stretch": 2, name: 2, "force name": 2 };

/** What gave nothing, folded by reason: the reason most frequent first, with the first places of each. */
export function nothingFound(page: Page, nothing: readonly ExplainedNothing[], all: boolean): string {
  return SORTS.flatMap(([sort, title]) => {
    const own = nothing.filter((one) => one.sort === sort);
    if (own.length === 0) return [];
    const groups = new Map<string, ExplainedNothing[]>();
    for (const one of own) {
      const key = `${one.rule}|${one.reason}`;
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    const sorted = [...groups.values()].sort((one, other) => other.length - one.length);
    const head = page.heading(`${title} that gave nothing`, own.length);
    return [[head, ...sorted.map((group) => groupLines(page, group, all ? group.length : SHOWN[sort]))].join("\n")];
  }).join("\n\n");
}

function groupLines(page: Page, group: readonly ExplainedNothing[], most: number): string {
  const [first] = group;
  if (!first) return "";
  const rule = first.rule === null ? "" : `  ${page.style.cyan(first.rule)}`;
  const times = group.length === 1 ? "" : `  ${page.style.dim(`${group.length} times`)}`;
  const lines = group.slice(0, most).flatMap(({ at, nearest }) => {
    const near = nearest ? [page.labelled("nearest", nearest.says, nearest.rule, null)] : [];
    return [page.inContext(at), ...near];
  });
  if (group.length > most)
    lines.push(page.note(page.style.dim(`and ${count(group.length - most, "more place")} (--all shows them)`)));
  return [`  ${first.reason}${rule}${times}`, ...lines].join("\n");
}

/** How many of the things that were tried are shown. */
const TRIED = 6;

/** What was looked for and not found, and what was tried. */
export function absences(page: Page, absent: readonly Absence[], all: boolean): string {
  if (absent.length === 0) return "";
  const lines = absent.map(({ says, tried, nearest }) => {
    const near = nearest ? [page.labelled("nearest", nearest.says, nearest.rule, null)] : [];
    const most = all ? tried.length : TRIED;
    const told = tried
      .slice(0, most)
      .map((one) => page.labelled("tried", `${one.count} × ${one.says}`, one.rule, null));
    if (tried.length > most)
      told.push(page.note(page.style.dim(`and ${count(tried.length - most, "more reason")} (--all shows them)`)));
    const none = tried.length === 0 ? [page.labelled("tried", "no grade word stands in the text", null, null)] : [];
    return [`  ${says}`, ...told, ...none, ...near].join("\n");
  });
  return [page.heading("not found", absent.length), ...lines].join("\n");
}
