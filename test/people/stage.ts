import { detect } from "../../src/detect/detect.js";
import type { DocumentFact, ForceFact } from "../../src/model/facts.js";
import { toDoc } from "../../src/read/decode.js";
import { type People, resolvePeople } from "../../src/resolve/people.js";
import { resolveQuotes } from "../../src/resolve/quotes.js";
import { loadRules } from "../../src/rules/load.js";
import { segment } from "../../src/segment/layout.js";

export const rules = loadRules();

/** What the stages before this one would have settled; the rest is read from the text. */
export interface Known {
  readonly subjects?: readonly string[];
  readonly document?: Partial<DocumentFact>;
}

export interface Read extends People {
  readonly text: string;
  /** "Pat Hallam, chief-constable, kent" for each official, in text order. */
  readonly short: readonly string[];
  /** "official Pat Hallam" for each quote, "null" where nothing is settled. */
  readonly said: readonly string[];
}

/** Runs the people stage on one text, with the subject forces given and every other fact at its plainest. */
export function read(text: string, known: Known = {}): Read {
  const doc = toDoc("text.txt", Buffer.from(text));
  const layout = segment(doc, rules);
  const detected = detect(layout, rules);
  const { mentions } = detected;
  const bodies = new Map(rules.files.forces.map((rule) => [rule.data.body, rule]));
  const subjects = known.subjects ?? ["kent"];
  const named = mentions.of("forces").flatMap(({ rule, field }) => (field === "pattern" ? [rule.data.body] : []));
  const forces = [...new Set([...subjects, ...named])].flatMap((id): ForceFact[] => {
    const rule = bodies.get(id);
    if (!rule || rule.data.type === "none") return [];
    const { name, type, code } = rule.data;
    return [{ id, name, type, code, rule: rule.id, subject: subjects.includes(id), mentions: [] }];
  });
  const document: DocumentFact = {
    kind: "news-article",
    title: null,
    publisher: null,
    published: null,
    updated: null,
    inspectorate: "hmicfrs",
    round: null,
    service: subjects.some((id) => id.startsWith("frs-")) ? "fire" : "police",
    hasPillars: true,
    reportsInspection: subjects.length > 0,
    ...known.document,
  };
  const quotes = resolveQuotes(layout, detected, rules).facts;
  const people = resolvePeople({ layout, detected, document, forces, quotes }, rules);
  const short = people.officials.map(({ name, role, organisation }) => `${name}, ${role}, ${organisation}`);
  const said = people.speakers.map((one) => (one === null ? "null" : [one.kind, one.name ?? ""].join(" ").trim()));
  return { ...people, text, short, said };
}

/** The words of each mention of each official. */
export function mentionsOf(result: Read): readonly (readonly string[])[] {
  return result.officials.map(({ mentions }) => mentions.map(({ start, end }) => result.text.slice(start, end)));
}
