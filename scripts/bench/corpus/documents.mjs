import { createHash } from "node:crypto";
import { join } from "node:path";
import { forceExchange } from "./forces.mjs";
import { exchangeNumbers } from "./numbers.mjs";
import { peopleExchange } from "./people.mjs";
import { randomOf } from "./random.mjs";
import { readRuleFiles } from "./rule-files.mjs";
import { readSources } from "./sources.mjs";
import { wordExchange } from "./words.mjs";

/** UTF-16 units of a document, on average, before its last run of paragraphs makes it a little longer. */
const MEAN_LENGTH = 5500;
/** Sources that one document takes paragraphs from. */
const MOST_SOURCES = 4;

/**
 * Makes distinct documents `{ kind, text, from }` without end, the same for the same seed and sources. `from`: units by origin.
 * Kinds take turns by length, so that each has half of the whole. A document's length is a source's, stretched to the mean.
 */
export function* makeDocuments(root, seed) {
  const random = randomOf(seed);
  const sources = readSources(root);
  const texts = sources.map(({ text }) => text);
  const ruleFiles = readRuleFiles(join(root, "rules"));
  const forces = forceExchange(ruleFiles);
  const vary = {
    forces,
    people: peopleExchange(texts, forces.words),
    words: wordExchange(texts, ruleFiles),
  };
  const kinds = [...new Set(sources.map(({ kind }) => kind))].map((kind) => {
    const own = sources.filter((source) => source.kind === kind);
    const stretch = (MEAN_LENGTH * own.length) / own.reduce((sum, { text }) => sum + text.length, 0);
    return { kind, own, stretch, made: 0 };
  });
  const seen = new Set();
  for (;;) {
    const next = kinds.reduce((least, one) => (one.made < least.made ? one : least));
    const pieces = compose(next, random);
    const text = varied(pieces, vary, random);
    const digest = createHash("sha256").update(text).digest("base64");
    if (seen.has(digest)) continue;
    seen.add(digest);
    next.made += text.length;
    yield { kind: next.kind, text, from: sharesOf(pieces) };
  }
}

/** A beginning, then runs of its own source and a few others, in any order, until the document is long enough. */
function compose({ own, stretch }, random) {
  const head = random.pick(own);
  const length = random.pick(own).text.length * stretch;
  const open = [head, ...Array.from({ length: random.below(MOST_SOURCES) }, () => random.pick(own))];
  const left = new Map(open.map((source) => [source, source.runs.slice(source === head ? 1 : 0)]));
  const pieces = [{ source: head, text: head.runs[0] }];
  let made = head.runs[0].length;
  while (made < length) {
    const source = random.pick([...left.keys()]);
    const runs = left.get(source);
    if (runs.length === 0) {
      left.delete(source);
      if (left.size === 0) {
        const more = random.pick(own);
        left.set(more, [...more.runs]);
      }
      continue;
    }
    const [text] = runs.splice(random.below(runs.length), 1);
    pieces.push({ source, text });
    made += text.length;
  }
  return pieces;
}

/** The document's text: all its pieces speak of one body, in one year, with people, figures and words of their own. */
function varied(pieces, { forces, people, words }, random) {
  const turn = random.below(1000);
  const years = random.below(12);
  const changed = pieces.map(({ source, text }) => {
    source.main ??= forces.mainOf(source.text);
    return forces.exchange(words(exchangeNumbers(text, years, random), random), source.main, turn);
  });
  return `${people(changed.join("\n\n"), random)}\n`;
}

function sharesOf(pieces) {
  const shares = {};
  for (const { source, text } of pieces) shares[source.origin] = (shares[source.origin] ?? 0) + text.length;
  return shares;
}
