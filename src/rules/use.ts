import type { Pattern } from "../model/pattern.js";
import type { RuleFile, Slot } from "./fields.js";

/** How the stages read the patterns of a file: what they must not hold, for it would never match. */
interface PatternUse {
  /** The slots that something fills. */
  readonly slots: readonly Slot[];
  /** Where `^` and `$` may stand: nowhere, as the pattern's first and last item, or anywhere. */
  readonly bounds: "none" | "ends" | "any";
  /** Phrases are looked up by their first word, so that no reading may begin with a gap; layouts by their first slot. */
  readonly begins: "word" | "slot" | "any";
}

const PHRASE: PatternUse = { slots: [], bounds: "none", begins: "word" };
const LINE: PatternUse = { slots: [], bounds: "ends", begins: "word" };
const STATEMENT: PatternUse = {
  slots: ["grade", "areas", "area", "force", "forces", "count", "number", "year"],
  bounds: "any",
  begins: "any",
};
const LAYOUT: PatternUse = { slots: ["role", "name"], bounds: "any", begins: "slot" };

const USES: { readonly [File in RuleFile]: PatternUse } = {
  forces: PHRASE,
  areas: PHRASE,
  pillars: PHRASE,
  scales: PHRASE,
  grades: STATEMENT,
  exclusions: STATEMENT,
  periods: STATEMENT,
  tallies: STATEMENT,
  roles: PHRASE,
  names: PHRASE,
  speech: PHRASE,
  inspectorates: PHRASE,
  rounds: PHRASE,
  dates: PHRASE,
  kinds: PHRASE,
  boilerplate: LINE,
  findings: STATEMENT,
};

/** What a pattern holds that its file's stage cannot read, and what it can: `offset` in units of the pattern's text. */
export interface UseFault {
  readonly offset: number;
  readonly found: string;
  readonly expected: string;
}

/** The first thing in a well-formed pattern that would keep it, or a reading of it, from ever matching; null where there is none. */
export function useFaultOf(source: string, pattern: Pattern, file: RuleFile, sort: unknown): UseFault | null {
  const use = file === "roles" && sort === "layout" ? LAYOUT : USES[file];
  const slot = slotsOf(pattern).find((name) => !(use.slots as readonly string[]).includes(name));
  if (slot !== undefined) {
    const filled = use.slots.map((name) => `{${name}}`).join(", ");
    const expected =
      use.slots.length === 0 ? `words: nothing fills a slot in ${file}` : `a slot that ${file} fills: ${filled}`;
    return { offset: Math.max(0, source.indexOf(`{${slot}}`)), found: `the slot {${slot}}`, expected };
  }
  const bound = use.bounds === "any" ? null : boundIn(use.bounds === "ends" ? inner(pattern) : pattern);
  if (bound !== null) {
    const expected =
      use.bounds === "ends" ? '"^" only first and "$" only last' : `words: ${file} are found anywhere in a line`;
    return { offset: Math.max(0, source.lastIndexOf(bound)), found: `"${bound}"`, expected };
  }
  if (mayBeEmpty(pattern))
    return {
      offset: 0,
      found: "a pattern that holds without any word",
      expected: "one word or slot that has to be there",
    };
  if (use.begins === "word" && beginsWithGap(inner(pattern))) {
    return {
      offset: Math.max(0, source.indexOf("..")),
      found: "a gap before the first word",
      expected: "a word first: phrases are looked up by it",
    };
  }
  if (use.begins === "slot" && firstOf(pattern)?.type !== "slot") {
    return { offset: 0, found: "a layout that begins with words", expected: "{role} or {name} first" };
  }
  return null;
}

function slotsOf(pattern: Pattern): readonly string[] {
  switch (pattern.type) {
    case "slot":
      return [pattern.name];
    case "sequence":
      return pattern.parts.flatMap(slotsOf);
    case "choice":
      return pattern.options.flatMap(slotsOf);
    default:
      return [];
  }
}

function boundIn(pattern: Pattern): "^" | "$" | null {
  switch (pattern.type) {
    case "start":
      return "^";
    case "end":
      return "$";
    case "sequence":
    case "choice": {
      for (const part of pattern.type === "sequence" ? pattern.parts : pattern.options) {
        const bound = boundIn(part);
        if (bound !== null) return bound;
      }
      return null;
    }
    default:
      return null;
  }
}

/** The pattern without a `^` at its beginning and a `$` at its end. */
function inner(pattern: Pattern): Pattern {
  if (pattern.type !== "sequence") return pattern;
  const { parts } = pattern;
  const from = parts[0]?.type === "start" ? 1 : 0;
  const to = parts.at(-1)?.type === "end" ? parts.length - 1 : parts.length;
  return { type: "sequence", parts: parts.slice(from, to) };
}

function mayBeEmpty(pattern: Pattern): boolean {
  switch (pattern.type) {
    case "word":
    case "slot":
      return false;
    case "sequence":
      return pattern.parts.every(mayBeEmpty);
    case "choice":
      return pattern.options.some(mayBeEmpty);
    default:
      return true;
  }
}

function beginsWithGap(pattern: Pattern): boolean {
  switch (pattern.type) {
    case "gap":
      return true;
    case "choice":
      return pattern.options.some(beginsWithGap);
    case "sequence": {
      for (const part of pattern.parts) {
        if (beginsWithGap(part)) return true;
        if (!mayBeEmpty(part)) return false;
      }
      return false;
    }
    default:
      return false;
  }
}

function firstOf(pattern: Pattern): Pattern | undefined {
  const [head] = pattern.type === "sequence" ? pattern.parts : [pattern];
  return head?.type === "sequence" ? firstOf(head) : head;
}
