import type { DocumentFact } from "../model/facts.js";

/** A document that knows whether anybody asked for its kind. */
export interface Watched {
  readonly document: DocumentFact;
  asked(): boolean;
}

/** The document, watched: whoever did not ask for its kind would have found the same under another one. */
export function watched(document: DocumentFact): Watched {
  let asked = false;
  return {
    document: {
      ...document,
      get kind() {
        asked = true;
        return document.kind;
      },
    },
    asked: () => asked,
  };
}

/** Whether the two say the same but for their kind. */
export function sameButKind(one: DocumentFact, other: DocumentFact): boolean {
  return (
    one.title?.start === other.title?.start &&
    one.title?.end === other.title?.end &&
    one.publisher === other.publisher &&
    one.published === other.published &&
    one.updated === other.updated &&
    one.inspectorate === other.inspectorate &&
    one.round === other.round &&
    one.service === other.service &&
    one.hasPillars === other.hasPillars &&
    one.reportsInspection === other.reportsInspection
  );
}
