import { datedLines } from "../resolve/dated-lines.js";
import { kindMarks, kindWeights, withVoices } from "../resolve/kind.js";
import { voicesOf } from "../resolve/voice.js";
import { datesIn } from "../text/dates.js";
import { tokenAt } from "../text/tokens.js";
import type { Condition, ExplainedFact, Loser } from "./explanation.js";
import { explainRound } from "./round.js";
import { blockAt, quoted, type Scene } from "./scene.js";

/** The lines at the head of a page that could have been its title. */
const HEAD_LINES = 8;

/** Every fact of the page: kind, title, dates, inspectorate, round; what settled it and what spoke against it. */
export function explainDocument(scene: Scene): readonly ExplainedFact[] {
  return [
    kind(scene),
    title(scene),
    date(scene, "published"),
    date(scene, "updated"),
    inspectorate(scene),
    explainRound(scene),
  ];
}

function kind(scene: Scene): ExplainedFact {
  const { layout, book } = scene;
  const { document, officials, speakers, quotes } = scene.resolution.facts;
  const spans = quotes.flatMap((quote) => quote.spans);
  const marks = kindMarks(layout, book, spans);
  const bare = kindWeights(layout, book, spans);
  const voices = voicesOf({ officials, speakers });
  const weights = withVoices(bare, voices);
  const met = marks
    .filter(({ rule }) => rule.data.kind === document.kind)
    .map(({ rule, from, to }): Condition => {
      const at = scene.tokens(from, to);
      return { of: "words", says: `${quoted(at?.text ?? "")} weighs ${rule.data.weight} for it`, rule: rule.id, at };
    });
  const told = (says: string, of: Condition["of"] = "words"): Condition => ({ of, says, rule: null, at: null });
  if (document.kind === "news-article") met.push(told("a page that nothing marks is news, which weighs 2"));
  const own = weights.get(document.kind) ?? 0;
  const spoken = own - (bare.get(document.kind) ?? 0);
  const who = `inspectors ${voices.inspectors}, others ${voices.others}`;
  if (spoken !== 0) met.push(told(`who speaks weighs ${spoken} for it: ${who}`, "speaker"));
  const lost = [...weights].flatMap(([other, weight]): readonly Loser[] => {
    if (other === document.kind) return [];
    const [mark] = marks.filter(({ rule }) => rule.data.kind === other);
    const before = bare.get(other) ?? 0;
    // What only a voice speaks against was never a candidate.
    if (before <= 0 && weight <= 0) return [];
    const shift = weight === before ? "" : `, ${weight - before} of it by who speaks (${who})`;
    const at = mark ? scene.tokens(mark.from, mark.to) : null;
    const why = `weighs ${weight}${shift}, against ${own}`;
    return [{ of: "value", candidate: other, rule: mark?.rule.id ?? null, why, at }];
  });
  return { field: "kind", value: document.kind, met, lost };
}

function title(scene: Scene): ExplainedFact {
  const { layout, record } = scene;
  const range = scene.resolution.facts.document.title;
  if (range === null) {
    const none: Condition = { of: "words", says: "no line at the head reads like a headline", rule: null, at: null };
    return { field: "title", value: null, met: [none], lost: [] };
  }
  const block = blockAt(scene, tokenAt(layout.tokens, range.start));
  const says =
    block?.index === layout.title
      ? "the first line that reads like a headline"
      : record.document.kind === "letter"
        ? "the subject line of a letter"
        : "the heading at the head of the page";
  const lost: Loser[] = [];
  if (block && range.end < block.end) {
    const at = scene.span({ start: range.end, end: block.end });
    lost.push({ of: "words", candidate: at.text.trim(), rule: null, why: "the site's name, no part of the title", at });
  }
  for (const line of layout.blocks.slice(0, HEAD_LINES)) {
    if (line.index === block?.index || line.kind !== "heading") continue;
    const at = scene.span(line);
    const why = line.start < range.start ? "stands above it, and does not read like a headline" : "stands below it";
    lost.push({ of: "words", candidate: quoted(at.text, 40), rule: line.rule, why, at });
  }
  const met: Condition = { of: "words", says, rule: null, at: scene.span(range) };
  return { field: "title", value: record.document.title?.text ?? null, met: [met], lost };
}

function date(scene: Scene, field: "published" | "updated"): ExplainedFact {
  const { layout, book } = scene;
  const { document } = scene.resolution.facts;
  const value = document[field];
  const lines = datedLines(layout, book);
  const own = lines.filter(({ date: found, cue }) => found.iso === value && (cue?.data.sort ?? "published") === field);
  const met = own.slice(0, 1).map(({ date: found, cue }): Condition => {
    const says = cue ? "the words beside it say so" : "a line of its own at the head or the end of the page";
    return { of: "words", says, rule: cue?.id ?? null, at: scene.span(found) };
  });
  if (value === null) met.push({ of: "words", says: `no line states a date as ${field}`, rule: null, at: null });
  else if (met.length === 0) met.push(todayCondition(scene, value));
  const stated = lines.flatMap(({ date: found, cue }): readonly Loser[] => {
    // A date that is known to be the other one is no candidate.
    if (found.iso === value || cue?.data.sort === other(field) || found.iso === document[other(field)]) return [];
    const sort = cue?.data.sort ?? null;
    const why =
      sort === "other"
        ? "the words beside it say that it is another date"
        : sort === field
          ? field === "updated"
            ? "a later update is stated"
            : "an earlier line states the date"
          : "nothing beside it says what it is the date of";
    return [{ of: "words", candidate: found.iso, rule: cue?.id ?? null, why, at: scene.span(found) }];
  });
  const known = new Set(lines.map(({ date: found }) => found.start));
  const running = layout.blocks
    .filter((block) => block.kind !== "chrome")
    .flatMap((block) => datesIn(layout.doc.text, block.start, block.end))
    .filter((found) => !known.has(found.start) && found.iso !== value && found.iso !== document[other(field)])
    .map((found): Loser => {
      const why = "it stands in running text, and is not the page's own date";
      return { of: "words", candidate: found.iso, rule: null, why, at: scene.span(found) };
    });
  return { field, value, met, lost: [...stated, ...running] };
}

/** "... published today (Friday 27 September 2019)": the date stands in a sentence of the opening. */
function todayCondition(scene: Scene, iso: string): Condition {
  const { layout } = scene;
  const found = layout.blocks
    .flatMap((block) => datesIn(layout.doc.text, block.start, block.end))
    .find((date) => date.iso === iso);
  const says = "a sentence of the opening calls that day today, or the page's own line gives it";
  return { of: "words", says, rule: null, at: found ? scene.span(found) : null };
}

function other(field: "published" | "updated"): "published" | "updated" {
  return field === "published" ? "updated" : "published";
}

function inspectorate(scene: Scene): ExplainedFact {
  const { document } = scene.resolution.facts;
  const mentions = scene.detected.mentions.of("inspectorates");
  const own = mentions.filter((mention) => mention.rule.data.inspectorate === document.inspectorate);
  const [first] = own;
  const met: Condition[] = [];
  if (document.inspectorate === null)
    met.push({ of: "words", says: "no name of the inspectorate, and nothing that implies it", rule: null, at: null });
  else if (first)
    met.push({
      of: "words",
      says: `named ${own.length} ${own.length === 1 ? "time" : "times"}`,
      rule: first.rule.id,
      at: scene.span(first),
    });
  else
    met.push({
      of: "words",
      says: "not named: an inspector's title, the programme's name or the page's head implies it, and the round or the date says which",
      rule: null,
      at: null,
    });
  const names = new Set(mentions.map((mention) => mention.rule.data.inspectorate ?? "none"));
  const lost = [...names].flatMap((name): readonly Loser[] => {
    const those = mentions.filter((mention) => (mention.rule.data.inspectorate ?? "none") === name);
    const [one] = those;
    if (!one || one.rule.data.inspectorate === document.inspectorate) return [];
    const why =
      name === "other"
        ? "another body's inspectorate, or a look-alike"
        : name === "none"
          ? "a word for an inspectorate that does not say which"
          : `named ${those.length} ${those.length === 1 ? "time" : "times"}: less, or later`;
    return [{ of: "value", candidate: quoted(scene.span(one).text), rule: one.rule.id, why, at: scene.span(one) }];
  });
  return { field: "inspectorate", value: document.inspectorate, met, lost };
}
