import { type Sentence, sentenceAt } from "../model/layout.js";
import type { NamePhrase } from "../model/name.js";
import { ARTICLE, FORCE, ORGANISATION, REPORT, UNNAMED } from "../rules/word-classes.js";
import { placeFrom } from "../text/ordered.js";
import { isUpper } from "../text/units.js";
import { blockAtToken } from "./block-at.js";
import type { Ground } from "./speaker-voices.js";

/** A body that speaks. */
export interface Named {
  readonly kind: "inspectorate" | "force" | "organisation";
  readonly name: string | null;
}

/** The body that tokens `[from, to)` name: the inspectorate or its report, a force, or another body. */
export function bodyIn(from: number, to: number, ground: Ground): Named | null {
  const { cast } = ground;
  const { layout, mentions, classes, document } = cast.around;
  const { tokens } = layout;
  const [inspectorate] = mentions.within("inspectorates", from, to);
  const force = mentions.within("forces", from, to).find((mention) => mention.rule.data.type !== "none");
  const bits = (at: number): number => classes[tokens.word[at] ?? 0] ?? 0;
  let heads = 0;
  for (let at = from; at < to; at++) heads |= bits(at);
  if (inspectorate) {
    // "Inspectors said" in a text that names the schools' inspectorate and no other.
    const generic = inspectorate.rule.data.inspectorate === null && document.inspectorate === null;
    const known = mentions.of("inspectorates").filter((one) => one.start < inspectorate.start);
    const theirs = generic ? known.findLast((one) => one.rule.data.inspectorate === "other") : undefined;
    const shown = theirs ?? inspectorate;
    const other = shown.rule.data.inspectorate === "other";
    const name = other ? layout.doc.text.slice(shown.start, shown.end) : null;
    return { kind: other ? "organisation" : "inspectorate", name };
  }
  const body = mentions.within("roles", from, to).find((mention) => mention.rule.data.sort === "body");
  if (body || (heads & ORGANISATION) !== 0) return { kind: "organisation", name: null };
  // "The report said" where Scotland's inspectorate, which gives no grades, is the only one named.
  if ((heads & REPORT) !== 0 && (document.reportsInspection || document.inspectorate !== null))
    return { kind: "inspectorate", name: null };
  if (force && force.field === "pattern") return { kind: "force", name: force.rule.data.name };
  if ((isForce(from, to) && (heads & UNNAMED) === 0) || (force && force.from === from && force.to === to)) {
    const subjects = cast.around.forces.filter((one) => one.subject);
    const [only] = subjects;
    return { kind: "force", name: force?.rule.data.name ?? (only && subjects.length === 1 ? only.name : null) };
  }
  if ((heads & REPORT) !== 0) return { kind: "organisation", name: null };
  if ((heads & FORCE) !== 0 && named(from, to)) return { kind: "organisation", name: null };
  // "Policy Lens said": a capital that no person bears and no list holds.
  const name = nameIn(cast.phrases, from, to, tokens.start[from] ?? 0);
  return name && name.form === null
    ? { kind: "organisation", name: layout.doc.text.slice(name.start, name.end) }
    : null;

  /** "the force", "Police"; "the Crown Prosecution Service" only where the gazetteer holds it. */
  function isForce(start: number, end: number): boolean {
    return (heads & FORCE) !== 0 && (force !== undefined || !named(start, end));
  }

  /** Whether a capital word stands right before one for a force: part of a body's name. */
  function named(start: number, end: number): boolean {
    for (let at = start + 1; at < end; at++) {
      if ((bits(at) & FORCE) === 0 || !isUpper(layout.doc.text.charCodeAt(tokens.start[at] ?? 0))) continue;
      if ((bits(at - 1) & ARTICLE) === 0 && isUpper(layout.doc.text.charCodeAt(tokens.start[at - 1] ?? 0))) return true;
    }
    return false;
  }
}

/** The first name inside tokens `[from, to)`, of which the first begins at `start`; without its form of address, which may stand before. */
function nameIn(phrases: readonly NamePhrase[], from: number, to: number, start: number): NamePhrase | undefined {
  let place = placeFrom(phrases, start);
  while ((phrases[place - 1]?.span.from ?? -1) >= from) place--;
  for (let name = phrases[place]; name && name.span.from < to; name = phrases[++place])
    if (name.span.to <= to) return name;
  return undefined;
}

/** What "it" means: the body that the nearest sentence before speaks of, the inspectorate before a force that it inspects. */
export function bodyBefore(from: number, ground: Ground): Named | null {
  const { layout, document } = ground.cast.around;
  const here = blockAtToken(layout, from);
  const sentences = layout.sentences;
  let at = sentenceAt(layout, from)?.index ?? -1;
  for (let seen = 0; at >= 0 && seen < 8; at--, seen++) {
    const sentence = sentences[at];
    if (!sentence || !here) break;
    if (ground.isQuoted(sentence)) continue;
    const body = aboutBody(sentence, seen === 0 ? from : sentence.to, ground);
    if (body) return body;
  }
  return document.reportsInspection ? { kind: "inspectorate", name: null } : null;
}

function aboutBody(sentence: Sentence, to: number, ground: Ground): Named | null {
  const { layout, mentions, classes } = ground.cast.around;
  const [inspectorate] = mentions.within("inspectorates", sentence.from, to);
  if (inspectorate) return bodyIn(inspectorate.from, inspectorate.to, ground);
  for (let at = sentence.from; at < to; at++) {
    if (((classes[layout.tokens.word[at] ?? 0] ?? 0) & (ORGANISATION | REPORT)) !== 0)
      return bodyIn(at, at + 1, ground);
  }
  const subject = bodyIn(sentence.from, Math.min(to, sentence.from + 4), ground);
  return subject?.kind === "force" && !ground.cast.around.document.reportsInspection ? subject : null;
}
