import { z } from "zod";
import {
  AREAS,
  DOCUMENT_KINDS,
  FINDING_KINDS,
  GRADES,
  INSPECTORATES,
  PARTIES,
  PILLARS,
  ROLES,
  ROUNDS,
  STATUSES,
} from "../model/ids.js";
import type { FOR_PEOPLE, PatternField, RuleFile } from "./fields.js";

export type { PatternField, RuleFile } from "./fields.js";

/** A pattern, or several that mean the same. Descriptions are what an editor shows beside the field. */
const patterns = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .describe("Words as a text has them, in the pattern language of rules/README.md; several in a list mean the same.");
const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*\.[a-z0-9][a-z0-9-]*$/, "an id such as grades.judged-as")
  .describe("The kind of file, a dot and a name. Permanent: every value of a record carries it.");

const yes = z.union([
  z.string(),
  z.strictObject({
    text: z.string(),
    gives: z
      .array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])))
      .optional()
      .describe("The values that the text gives by this rule, all of them, each with the fields that matter."),
    words: z
      .array(z.string())
      .optional()
      .describe("Words of the text that the rule knows, each of them: one text can show many names."),
  }),
]);

/** What every rule has, whatever its file. */
const base = {
  id,
  why: z.string().min(1).describe("Why the rule is there, for the next person."),
  off: z.boolean().optional().describe("true switches a rule of the folder below off."),
  pattern: patterns,
  examples: z
    .strictObject({
      yes: z.array(yes).min(1).describe("Texts in which the rule holds."),
      no: z.array(z.string()).describe("Texts in which it does not."),
    })
    .describe("Run by `peelmark rules test`."),
};

/**
 * The files of a rules folder, by stem: what a rule of that file says besides id, why, pattern and examples.
 * Fields listed in PATTERN_FIELDS are patterns too.
 */
export const RULE_SHAPES = {
  forces: z.strictObject({
    ...base,
    body: z.string(),
    name: z.string(),
    type: z.enum(["territorial", "special", "overseas", "fire", "none"]),
    beside: z.enum(["federation", "governance"]).optional(),
    code: z.string().nullable(),
    bare: patterns.optional(),
    informal: patterns.optional(),
    short: patterns.optional(),
    covers: patterns.optional(),
  }),
  areas: z.strictObject({
    ...base,
    area: z.enum(AREAS),
    rounds: z.array(z.enum(ROUNDS)).optional(),
    in: z.partialRecord(z.enum(ROUNDS), z.enum(AREAS)).optional(),
    pillar: z.enum(PILLARS).optional(),
    service: z.enum(["police", "fire"]),
    weak: z.boolean().optional(),
  }),
  pillars: z.strictObject({
    ...base,
    pillar: z.enum(PILLARS),
    headline: patterns.optional(),
    weak: z.boolean().optional(),
    rounds: z.array(z.enum(ROUNDS)).optional(),
    service: z.enum(["police", "fire"]).optional(),
  }),
  scales: z.strictObject({
    ...base,
    grade: z.enum(GRADES),
    reading: z.enum(["name", "noun", "verb"]),
    paraphrase: z.boolean().optional(),
  }),
  grades: z.strictObject({
    ...base,
    target: z.enum(["listed", "others"]).optional(),
    scope: z.enum(["sentence", "block"]).optional(),
    basis: z.enum(["headline", "sentence", "list", "table", "label"]).optional(),
    license: z.enum(["award", "subject", "marked", "company", "quoted"]).optional(),
    periods: z.array(z.enum(["current", "previous"])).optional(),
    /** The current grade of a two-grade pattern takes the areas that another rule finds; here only the earlier one is made. */
    shared: z.boolean().optional(),
    pair: z.boolean().optional(),
    table: z.boolean().optional(),
    copies: z.boolean().optional(),
    owners: z.boolean().optional(),
    extends: z.boolean().optional(),
    /** Whether a plural of a grade is read too: "its goods in ...". */
    nouns: z.boolean().optional(),
    /** Whether a grade that is counted may be awarded as well: the sentence goes on to name the areas. */
    counted: z.boolean().optional(),
    /** Whether the rule names the areas of the grade that the sentence before gave or counted. */
    follows: z.boolean().optional(),
    only: z.enum(GRADES).optional(),
  }),
  exclusions: z.strictObject({
    ...base,
    reason: z.string(),
    scope: z.enum(["grade", "sentence"]),
    unless: patterns.optional(),
    followers: z.string().optional(),
    unmarked: z.boolean().optional(),
    only: z.enum(GRADES).optional(),
  }),
  periods: z.strictObject({
    ...base,
    period: z.enum(["current", "previous", "both"]),
    reach: z.enum(["clause", "sentence"]).optional(),
    reported: z.boolean().optional(),
    alone: z.boolean().optional(),
  }),
  tallies: z.strictObject({
    ...base,
    sort: z.enum(["count", "zero", "rest", "total"]),
    beside: z.boolean().optional(),
    unless: patterns.optional(),
  }),
  roles: z.strictObject({
    ...base,
    sort: z.enum(["title", "body", "layout"]),
    role: z.enum(ROLES).optional(),
    service: z
      .enum([
        "police",
        "fire",
        "inspectorate",
        "commissioner",
        "federation",
        "government",
        "council",
        "charity",
        "other",
      ])
      .optional(),
    use: z.enum(["before", "after", "back", "verb", "passive", "kin"]).optional(),
    status: z.enum(STATUSES).optional(),
    body: z.enum(["federation", "panel", "council", "charity", "commissioner", "fire", "national"]).optional(),
    at: z
      .partialRecord(z.enum(["federation", "panel", "council", "charity", "commissioner", "fire"]), z.enum(ROLES))
      .optional(),
    in: z.record(z.string(), z.enum(ROLES)).optional(),
    national: z.boolean().optional(),
    turns: z.partialRecord(z.enum(ROLES), z.enum(ROLES)).optional(),
    watches: z.enum(ROLES).optional(),
    refers: z.array(z.enum(ROLES)).optional(),
    inspectorate: z.enum(INSPECTORATES).optional(),
    takes: z.enum(["title", "letters", "verb", "passive", "joint", "lines", "heading"]).optional(),
    /** The body that every holder of the office serves. */
    serves: z.string().optional(),
    /** A body of this sort, named anywhere in the document, is the one that is meant. */
    nearby: z.enum(["federation", "panel"]).optional(),
  }),
  names: z.strictObject({
    ...base,
    sort: z.enum(["honorific", "honour", "party", "status", "not-a-person"]),
    value: z.string(),
    form: z.enum(["surname", "first-name", "title"]).optional(),
    gender: z.enum(["female", "male"]).optional(),
    party: z.enum(PARTIES).optional(),
    status: z.enum(STATUSES).optional(),
  }),
  speech: z.strictObject({
    ...base,
    /** A layout says with words what the code does; every other sort has a pattern. */
    pattern: patterns.optional(),
    sort: z.enum(["verb", "opinion", "belief", "source", "naming", "silent", "term", "transcript", "layout"]),
  }),
  inspectorates: z.strictObject({
    ...base,
    inspectorate: z.enum([...INSPECTORATES, "other"]).nullable(),
    implies: z.literal(true).optional().describe("Beside a grade the words alone say whose inspection it is."),
  }),
  rounds: z.strictObject({
    ...base,
    round: z.enum(ROUNDS).nullable(),
    strength: z.enum(["name", "year", "wording", "programme", "topic", "named", "introduced"]),
    area: z.enum(AREAS).optional(),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
  }),
  dates: z.strictObject({
    ...base,
    sort: z.enum(["published", "updated", "other"]),
    meeting: z.boolean().optional().describe("In minutes it is the meeting's date."),
  }),
  kinds: z.strictObject({
    ...base,
    kind: z.enum(DOCUMENT_KINDS),
    weight: z.int(),
    where: z.enum([
      "title",
      "block",
      "anywhere",
      "start",
      "byline",
      "opening",
      "foot",
      "masthead",
      "nameplate",
      "narrator",
    ]),
    least: z.int().min(1).optional(),
  }),
  boilerplate: z.strictObject({
    ...base,
    /** `menu`: furniture only where lines of menus stand around it. */
    sort: z.enum(["crumb", "chrome", "menu", "strapline", "byline", "caption", "tail"]),
    inspectorate: z.enum(INSPECTORATES).optional(),
    /** The sort of body whose page it is, where the line says so. */
    body: z.enum(["charity"]).optional(),
    /** So many lines right below it, or fewer, lead to other pages. */
    links: z.int().min(1).max(20).optional(),
    /** The line is one of a menu. */
    menu: z.literal(true).optional(),
  }),
  findings: z.strictObject({ ...base, kind: z.enum([...FINDING_KINDS, "none"]), inline: patterns.optional() }),
} as const satisfies { readonly [File in RuleFile]: z.ZodObject };

/** A rule as its file states it. */
export type StatedRule<File extends RuleFile = RuleFile> = z.infer<(typeof RULE_SHAPES)[File]>;

/** What the stages ask of a rule besides its patterns: neither what is for people, nor the patterns' sources. */
export type RuleOf<File extends RuleFile> = Without<StatedRule<File>, (typeof FOR_PEOPLE)[number] | PatternField>;
type Without<Stated, Field extends string> = Stated extends unknown ? Omit<Stated, Field> : never;

/** What a rules file holds: named word lists that every file may use, and rules. */
export const fileShape = z.strictObject({
  lists: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), z.array(z.string().min(1)).min(1)).optional(),
  rules: z.array(z.unknown()),
});
