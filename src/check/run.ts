import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Doc } from "../model/doc.js";
import type { Label } from "../model/label.js";
import type { InspectionRecord } from "../model/record.js";
import { spanSchema } from "../model/span.js";
import { extract } from "../pipeline.js";
import { readDoc } from "../read/file.js";
import { RefusedError } from "../read/refused.js";
import type { RuleBook } from "../rules/book.js";
import { codePointOffsets, sliceCodePoints } from "../text/codepoints.js";
import { ungrounded } from "../verify/grounding.js";
import { addCards, type Card } from "./card.js";
import type { LabelledCase } from "./cases.js";
import { scoreRecord } from "./score.js";

/** A case with its score, and what a person must know to read it. */
export interface ScoredCase {
  readonly name: string;
  readonly heldBack: boolean;
  readonly card: Card;
  readonly record: InspectionRecord | null;
  /** The decoded source, to show places by line and column; null where there is none. */
  readonly text: string | null;
  /** Why there is no record, and words of the label that do not stand in the source. */
  readonly faults: readonly string[];
}

/** Extracts the case's source afresh and scores the record against its label. A source that cannot be read is missed. */
export async function checkCase(one: LabelledCase, rules: RuleBook): Promise<ScoredCase> {
  const heldBack = one.label.heldBack ?? false;
  try {
    const doc = sourceOf(one);
    const { record } = extract(doc, rules);
    const scored = scoreRecord(one.name, one.label, record);
    const card = { ...scored, ungrounded: ungrounded(record, doc.text).length };
    return { name: one.name, heldBack, card, record, text: doc.text, faults: labelFaults(one, doc.text) };
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    const card = scoreRecord(one.name, one.label, null);
    return { name: one.name, heldBack, card, record: null, text: null, faults: [`${one.path} ${error.message}`] };
  }
}

/** Scores the label of a second labeller of the same document as if it were its record: how far the two agree. */
export async function compareLabels(one: LabelledCase, second: LabelledCase): Promise<ScoredCase> {
  const heldBack = one.label.heldBack ?? false;
  const card = scoreRecord(one.name, one.label, second.label);
  try {
    const { text } = sourceOf(one);
    const faults = [...labelFaults(one, text), ...labelFaults(second, text)];
    return { name: one.name, heldBack, card, record: null, text, faults };
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return { name: one.name, heldBack, card, record: null, text: null, faults: [`${one.path} ${error.message}`] };
  }
}

function sourceOf({ folders, path }: LabelledCase): Doc {
  return readDoc(folders.find((dir) => existsSync(join(dir, path))) ?? folders[0] ?? ".", path);
}

/** The sums over all cases, over those that rules may be tuned on, and over those held back. */
export function cardsOf(cases: readonly ScoredCase[]): Readonly<Record<"all" | "tunedOn" | "heldBack", Card>> {
  return {
    all: addCards(cases.map((one) => one.card)),
    tunedOn: addCards(cases.filter((one) => !one.heldBack).map((one) => one.card)),
    heldBack: addCards(cases.filter((one) => one.heldBack).map((one) => one.card)),
  };
}

/** Spans of a label that do not stand in its text: the label is off, whatever the record says. */
function labelFaults({ label, labelFile }: LabelledCase, text: string): readonly string[] {
  const length = codePointOffsets(text)(text.length);
  const faults: string[] = [];
  const walk = (value: unknown): void => {
    const span = spanSchema.safeParse(value);
    if (span.success) {
      const { start, end } = span.data;
      if (end > length || sliceCodePoints(text, start, end) !== span.data.text) {
        faults.push(`${labelFile}: [${start}, ${end}) of the source is not "${span.data.text}"`);
      }
    } else if (typeof value === "object" && value !== null) {
      for (const part of Object.values(value)) walk(part);
    }
  };
  walk(label satisfies Label);
  return faults;
}
