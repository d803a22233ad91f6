import type { OfficialFact } from "../model/facts.js";
import type { Holder } from "../resolve/officials-holder.js";
import type { Naming } from "../resolve/officials-layouts.js";
import type { Condition, Loser, ToldValue } from "./explanation.js";
import type { People } from "./people.js";
import { quoted, type Scene } from "./scene.js";

/** Services whose officers belong to a body of the gazetteer. */
const SERVED: ReadonlySet<string> = new Set(["police", "commissioner", "federation", "fire"]);

/** Each official of the record: the office and the words that give it, the body and why, and the offices and bodies that lost. */
export function explainOfficials(scene: Scene, people: People): readonly ToldValue[] {
  const { facts } = scene.resolution;
  return scene.record.officials.map((entry, index): ToldValue => {
    const { name, status, role, organisation, party, honours, mentions, rule } = entry;
    const [first] = mentions;
    const fact = facts.officials.find(
      (one) => one.name === name && one.mentions.some((range) => first !== undefined && scene.touches(first, range)),
    );
    const holder = people.cast.holders.find((one) => one.person.name === name && one.naming?.rule === rule) ?? null;
    const parts = [status, role ?? "role not settled", organisation, party, ...honours];
    return {
      field: "officials",
      index,
      title: `${name}: ${parts.filter((part) => part !== null).join(", ")}`,
      rule,
      at: mentions,
      met: fact ? metOf(scene, fact, holder) : [],
      lost: [...officesLost(scene, holder), ...bodiesLost(scene, entry.organisation, holder)],
    };
  });
}

function metOf(scene: Scene, fact: OfficialFact, holder: Holder | null): readonly Condition[] {
  const body = fact.because.at(-1) ?? "no body is given";
  const organisation: Condition = {
    of: "organisation",
    says: `${fact.organisation ?? "none"}: ${body}`,
    rule: null,
    at: null,
  };
  const naming = holder?.naming;
  if (!naming) {
    const others = fact.because.slice(0, -1);
    return [...others.map((says): Condition => ({ of: "office", says, rule: null, at: null })), organisation];
  }
  const { mention, forces } = naming.phrase;
  const [place] = forces;
  const at = scene.span({ start: naming.start, end: naming.end });
  const conditions: Condition[] = [
    {
      of: "office",
      says: `${quoted(scene.span(mention).text)} is the office ${fact.role ?? naming.phrase.role}`,
      rule: mention.rule.id,
      at: scene.span(mention),
    },
    {
      of: "name",
      says: `${quoted(naming.name.span.text)} is a name, and stands to the office as the rule says`,
      rule: null,
      at,
    },
  ];
  if (naming.phrase.status !== null)
    conditions.push({ of: "office", says: `${naming.phrase.status}: its words say so`, rule: null, at: null });
  return [...conditions, place ? { ...organisation, at: scene.tokens(place.from, place.to) } : organisation];
}

function officesLost(scene: Scene, holder: Holder | null): readonly Loser[] {
  const chosen = holder?.naming;
  if (!holder || !chosen) return [];
  const seen = new Set([`${chosen.phrase.role}`]);
  return holder.person.namings.flatMap((naming): readonly Loser[] => {
    const { role, mention } = naming.phrase;
    if (naming.phrase.mention === chosen.phrase.mention || seen.has(role)) return [];
    seen.add(role);
    const candidate = `${role} (${quoted(scene.span(mention).text, 40)})`;
    return [{ of: "office", candidate, rule: mention.rule.id, why: whyNot(naming, chosen), at: scene.span(naming) }];
  });
}

function whyNot({ phrase }: Naming, chosen: Naming): string {
  if (phrase.status === "former" && chosen.phrase.status !== "former") return "an office held once; one held now wins";
  if (phrase.role === "other" || phrase.role === "spokesperson") return "says less than the office that won";
  if (phrase.role === "councillor" || phrase.role === "member-of-parliament")
    return "a seat; the office that somebody holds besides it wins";
  return phrase.start > chosen.phrase.start
    ? "named later than the office that won"
    : "weighs less than the office that won";
}

function bodiesLost(scene: Scene, organisation: string | null, holder: Holder | null): readonly Loser[] {
  if (!holder || !SERVED.has(holder.service)) return [];
  const fire = holder.service === "fire";
  return scene.resolution.facts.forces.flatMap((force): readonly Loser[] => {
    if (force.id === organisation || (force.type === "fire") !== fire) return [];
    const [mention] = force.mentions;
    const why = holder.organisation.open
      ? "fits as well as another, and nothing chooses between them"
      : force.subject
        ? "inspected too, and not named with the office"
        : "named in the text, and not with the office";
    return [
      { of: "organisation", candidate: force.id, rule: force.rule, why, at: mention ? scene.span(mention) : null },
    ];
  });
}
