import { PATTERN_FIELDS } from "../../dist/rules/fields.js";
import { RULE_SHAPES } from "../../dist/rules/schema.js";

/** Fields that say what a rule gives, not when it holds: they have no state to be switched to. */
const VALUES = new Set(["id", "why", "off", "examples", "pattern", "name", "body", "code", "reason"]);

/** What a required field is switched to, where another of its values lets more through. */
const WIDER = {
  "exclusions.scope": (value) => (value === "sentence" ? "grade" : "sentence"),
  "kinds.where": (value) => (value === "anywhere" ? null : "anywhere"),
  "kinds.weight": (value) => (value === 0 ? null : 0),
};

/**
 * Every way of switching off one condition of a rule, the whole rule first: a field left out, an entry of a field that
 * is a list left out, a pattern of several left out, and with `words` each alternative and optional part of a pattern.
 * `rule` is the changed rule, null where it is off.
 */
export function mutantsOf(rule, options) {
  return [
    { rule: null, condition: "whole rule", path: [] },
    ...fieldMutants(rule),
    ...patternMutants(rule),
    ...(options.words ? wordMutants(rule, options) : []),
  ];
}

function fieldMutants(rule) {
  const { data, file } = rule;
  const shape = RULE_SHAPES[file].shape;
  return Object.keys(data).flatMap((field) => {
    const value = data[field];
    const wider = WIDER[`${file}.${field}`]?.(value) ?? null;
    const path = [field];
    if (wider !== null) {
      const condition = `${field}: ${value} -> ${wider}`;
      return [{ rule: withField(rule, field, wider), condition, path }];
    }
    const isBody = field === "body" && file === "roles";
    if ((VALUES.has(field) && !isBody) || !shape[field]?.isOptional()) return [];
    const off = { rule: withField(rule, field, undefined), condition: fieldName(field, value), path };
    return [off, ...entryMutants(rule, field, value)];
  });
}

function fieldName(field, value) {
  return typeof value === "object" ? field : `${field}: ${value}`;
}

/** One entry of `rounds: [2014, 2015]`, or of `in: { 2014: leadership }`. */
function entryMutants(rule, field, value) {
  if (PATTERN_FIELDS.includes(field) || typeof value !== "object" || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length < 2) return [];
  return keys.map((key) => {
    const rest = Array.isArray(value)
      ? value.filter((_, index) => index !== Number(key))
      : Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    const name = Array.isArray(value) ? value[Number(key)] : key;
    const path = [field, Array.isArray(value) ? Number(key) : key];
    return { rule: withField(rule, field, rest), condition: `${field}, ${name}`, path };
  });
}

function withField(rule, field, value) {
  const { [field]: _, ...data } = rule.data;
  const { [field]: __, ...patterns } = rule.patterns;
  return { ...rule, data: value === undefined ? data : { ...data, [field]: value }, patterns };
}

function patternMutants(rule) {
  return PATTERN_FIELDS.flatMap((field) => {
    const patterns = rule.patterns[field] ?? [];
    const sources = [rule.data[field]].flat();
    if (patterns.length < 2) return [];
    return patterns.map((_, index) => ({
      rule: {
        ...rule,
        data: { ...rule.data, [field]: sources.filter((_, at) => at !== index) },
        patterns: { ...rule.patterns, [field]: patterns.filter((_, at) => at !== index) },
      },
      condition: `${field} ${sources[index]}`,
      path: [field, index],
    }));
  });
}

function wordMutants(rule, { lists, vocabulary }) {
  const named = new Set(lists.values());
  return PATTERN_FIELDS.flatMap((field) => {
    const patterns = rule.patterns[field] ?? [];
    const sources = [rule.data[field]].flat();
    return patterns.flatMap((pattern, index) =>
      variantsOf(pattern, named).map(({ without, option }) => ({
        rule: { ...rule, patterns: { ...rule.patterns, [field]: patterns.with(index, without) } },
        condition: `${field} ${sources[index]} -- without "${textOf(option, vocabulary)}"`,
        path: Array.isArray(rule.data[field]) ? [field, index] : [field],
      })),
    );
  });
}

/** Each option of each choice inside a pattern, and the pattern without it. A word list is left whole. */
function variantsOf(pattern, named) {
  if (named.has(pattern)) return [];
  const inner = (parts, put) =>
    parts.flatMap((part, at) => variantsOf(part, named).map((one) => ({ ...one, without: put(at, one.without) })));
  if (pattern.type === "sequence") {
    return inner(pattern.parts, (at, part) => ({ ...pattern, parts: pattern.parts.with(at, part) }));
  }
  if (pattern.type !== "choice") return [];
  const own = pattern.options.map((option, at) => ({
    without: { ...pattern, options: pattern.options.toSpliced(at, 1) },
    option,
  }));
  return [
    ...own,
    ...inner(pattern.options, (at, option) => ({ ...pattern, options: pattern.options.with(at, option) })),
  ];
}

/** A pattern in words, for people. */
function textOf(pattern, vocabulary) {
  switch (pattern.type) {
    case "word":
      return pattern.exact ? `=${pattern.exact}` : vocabulary.word(pattern.word);
    case "slot":
      return `{${pattern.name}}`;
    case "gap":
      return `${pattern.tight ? ".." : "..."}${pattern.most}`;
    case "start":
      return "^";
    case "end":
      return "$";
    case "choice":
      return `(${pattern.options.map((option) => textOf(option, vocabulary)).join("|")})`;
    default:
      return pattern.parts.map((part) => textOf(part, vocabulary)).join(" ");
  }
}
