import type { DocumentFact } from "../model/facts.js";
import type { NamePhrase } from "../model/name.js";
import type { RuleBook } from "../rules/book.js";
import type { Detected } from "../rules/detected.js";
import type { RolePhrase } from "../rules/role-phrase.js";
import { ARTICLE, FEMALE, LINK, MALE, WHO } from "../rules/word-classes.js";
import { NUMBER } from "../text/tokens.js";
import { NamedBodies, withBody } from "./officials-body.js";
import { findNamings } from "./officials-layouts.js";
import type { Surroundings } from "./officials-organisation.js";
import { gatherPersons, type Person } from "./officials-persons.js";

/**
 * The named people of a document and the words for offices that stand beside their names. Of all that is settled about a
 * document only its kind counts here: who looks again once the forces are known need not gather again.
 */
export interface Gathered {
  /** The document as it was settled then. */
  readonly document: DocumentFact;
  readonly roles: readonly RolePhrase[];
  readonly persons: readonly Person[];
}

/** Gathers the people of a document from what was detected in it. */
export function gatheredFrom(detected: Detected, around: Surroundings, book: RuleBook): Gathered {
  let known: NamedBodies | null = null;
  const named = (): NamedBodies => {
    known ??= new NamedBodies(around);
    return known;
  };
  const roles = detected.roles.map((phrase) => withBody(phrase, around, named));
  const persons = gatherPersons(
    detected.names,
    findNamings(around.layout, detected.names, roles, book),
    (phrase) => isFirstName(phrase, around.classes),
    (phrase) => isIntroduced(phrase, around),
  );
  return { document: around.document, roles, persons };
}

/** "Pat, 34, from Luton", "Pat*, who lived here": words behind a first name that make it a person's at the start of a sentence. */
function isIntroduced({ to }: NamePhrase, { layout, classes }: Surroundings): boolean {
  const { tokens, doc } = layout;
  const mark = doc.text.charAt(tokens.start[to] ?? 0);
  const next = to + (doc.text.charAt(tokens.start[to + 1] ?? 0) === "," ? 2 : 1);
  // "Pat (not her real name)"
  if (mark === "*" || mark === "(") return true;
  const bits = classes[tokens.word[next] ?? 0] ?? 0;
  return mark === "," && (tokens.kind[next] === NUMBER || (bits & (WHO | ARTICLE | LINK)) !== 0);
}

/** Whether the lists know the phrase's first word as a first name. */
export function isFirstName({ span }: NamePhrase, classes: Uint32Array): boolean {
  return ((classes[span.ids[0] ?? 0] ?? 0) & (FEMALE | MALE)) !== 0;
}
