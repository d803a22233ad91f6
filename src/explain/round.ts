import type { Round } from "../model/ids.js";
import { reportDate } from "../resolve/dates.js";
import { type Phrase, phrasesIn } from "../rules/phrases.js";
import type { Condition, ExplainedFact, Loser } from "./explanation.js";
import { quoted, type Scene } from "./scene.js";

/** How each kind of evidence for a round is told. */
const STRENGTHS: Readonly<Record<string, string>> = {
  name: "names the round",
  year: "names its year",
  wording: "is wording of that round alone",
  programme: "is a programme of its own, which has no round",
  topic: "is the word for a programme that has no round",
  introduced: "introduces an inspection that has no round",
};

/** Where words for a programme without a round count. */
const NO_ROUND: Readonly<Record<string, string>> = {
  programme: "it counts only in the title",
  topic: "it counts only in the title of a text that names no round and not the programme",
  introduced: "it counts only in the opening of a text that names no round",
};

interface Evidence extends Phrase<"rounds"> {
  readonly round: Round | null;
  readonly titled: boolean;
}

/** The round: the words and the date that speak for it, and what spoke for others. */
export function explainRound(scene: Scene): ExplainedFact {
  const { layout, book } = scene;
  const { document } = scene.resolution.facts;
  const value = document.round;
  if (!document.reportsInspection || document.service === "fire") {
    const says =
      document.service === "fire"
        ? "fire and rescue inspections have no round here"
        : "the document reports no inspection of this inspectorate";
    return { field: "round", value, met: [{ of: "words", says, rule: null, at: null }], lost: [] };
  }
  const { title } = document;
  const found = layout.blocks
    .filter((block) => block.kind !== "chrome" || block.index < (layout.title ?? 0))
    .flatMap((block) =>
      phrasesIn(layout, book, "rounds", block).map((phrase): Evidence => {
        const titled = title !== null && block.start <= title.start && title.start < block.end;
        return { ...phrase, round: phrase.rule.data.round, titled };
      }),
    );
  const dated = datedRule(scene);
  const met: Condition[] = grouped(found.filter(({ round }) => round === value && value !== null)).map((group) => {
    const [first] = group;
    const at = first ? scene.tokens(first.from, first.to) : null;
    const says = `${quoted(at?.text ?? "")} ${STRENGTHS[first?.rule.data.strength ?? ""] ?? ""}${timesOf(group)}`;
    return { of: "words", says, rule: first?.rule.id ?? null, at };
  });
  if (dated && dated.data.round === value)
    met.push({
      of: "words",
      says: `published ${dateOf(scene)}, when its reports came out`,
      rule: dated.id,
      at: null,
    });
  if (value === null) met.push(noneCondition(scene, found));
  const lost: Loser[] = grouped(found.filter((one) => one.round !== value && one.rule.data.strength !== "named")).map(
    (group) => {
      const [first] = group;
      const at = first ? scene.tokens(first.from, first.to) : null;
      const candidate = first?.round ?? "none";
      const told = `${quoted(at?.text ?? "")} ${STRENGTHS[first?.rule.data.strength ?? ""] ?? ""}${timesOf(group)}`;
      return { of: "value", candidate, rule: first?.rule.id ?? null, why: `${told}; ${whyNot(group, met)}`, at };
    },
  );
  if (dated && dated.data.round !== value && dated.data.round !== null) {
    const why = `its reports came out when this was published, ${dateOf(scene)}; a name in the text wins over a date`;
    lost.push({ of: "value", candidate: dated.data.round, rule: dated.id, why, at: null });
  }
  return { field: "round", value, met, lost };
}

/** The page's date, or the one on which the report came out that it speaks of. */
function dateOf({ resolution, layout, book }: Scene): string | null {
  return resolution.facts.document.published ?? reportDate(layout, book);
}

function datedRule(scene: Scene): Scene["book"]["files"]["rounds"][number] | null {
  const { book } = scene;
  const date = dateOf(scene);
  if (date === null) return null;
  const holds = ({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }): boolean =>
    from !== undefined && to !== undefined && from <= date && date <= to;
  return book.files.rounds.find((rule) => holds(rule.data)) ?? null;
}

function noneCondition(scene: Scene, found: readonly Evidence[]): Condition {
  const programme = found.find(({ round, rule }) => round === null && rule.data.strength !== "named");
  const says = programme
    ? "a programme of its own, which has no round"
    : found.some(({ round }) => round !== null)
      ? "what speaks for a round does not settle it"
      : `no round is named, no wording is one round's alone${dateOf(scene) === null ? ", and no date is stated" : ""}`;
  return { of: "words", says, rule: programme?.rule.id ?? null, at: null };
}

function whyNot(group: readonly Evidence[], met: readonly Condition[]): string {
  const [first] = group;
  if (first?.rule.data.strength === "wording" && met.some(({ at }) => at !== null))
    return "a name or a date wins over wording";
  const none = first?.round === null ? NO_ROUND[first.rule.data.strength] : undefined;
  if (none !== undefined) return none;
  return "the round that won is named in the title, more often, nearer the head, or fits the date";
}

/** The places of one rule together, the rule named most first. */
function grouped(found: readonly Evidence[]): readonly (readonly Evidence[])[] {
  const groups = new Map<string, Evidence[]>();
  for (const one of found) {
    const known = groups.get(one.rule.id) ?? [];
    // "PEEL 2021" of "PEEL 2021/22" is no second place.
    if (known.every((other) => other.from !== one.from)) groups.set(one.rule.id, [...known, one]);
  }
  return [...groups.values()].sort((one, other) => other.length - one.length);
}

function timesOf(group: readonly Evidence[]): string {
  const where = group.some(({ titled }) => titled) ? ", in the title" : "";
  return group.length === 1 ? where : `, ${group.length} times${where}`;
}
