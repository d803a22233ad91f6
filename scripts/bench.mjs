#!/usr/bin/env node
// Measures this build: speed beside a floor and two libraries, growth, start-up, memory, cache and scores. bench/README.md says how.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { corpusIn, described } from "./bench/corpus.mjs";
import { FIGURES, verdictOf } from "./bench/figures.mjs";
import { machine } from "./bench/machine.mjs";
import { settingsOf, USAGE, UsageError } from "./bench/options.mjs";
import * as cache from "./bench/parts/cache.mjs";
import * as compare from "./bench/parts/compare.mjs";
import * as growth from "./bench/parts/growth.mjs";
import * as scores from "./bench/parts/scores.mjs";
import * as speed from "./bench/parts/speed.mjs";
import * as start from "./bench/parts/start.mjs";
import { report } from "./bench/report.mjs";

const PARTS = { speed, compare, growth, start, cache, scores };

try {
  const settings = settingsOf(process.argv.slice(2), Object.keys(PARTS));
  if (settings.help) console.log(USAGE);
  else process.exitCode = await bench(settings);
} catch (error) {
  console.error(error instanceof UsageError ? `error: ${error.message}\n\n${USAGE}` : `error: ${error.message}`);
  process.exitCode = 2;
}

async function bench(settings) {
  const scratch = mkdtempSync(join(tmpdir(), "peelmark-bench-"));
  const clear = () => rmSync(scratch, { recursive: true, force: true });
  for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143 })) {
    process.once(signal, () => {
      clear();
      process.exit(code);
    });
  }
  try {
    let made = null;
    const corpus = async () => {
      made ??= await corpusIn(settings.corpus ?? join(scratch, "corpus"), settings.bytes, settings.seed);
      return made;
    };
    if (settings.make) {
      console.log(described((await corpus()).manifest));
      return 0;
    }
    const on = machine();
    const parts = await measured(settings, { scratch, corpus });
    const { raw: _, manifest } = made ?? { manifest: null };
    const text = manifest === null ? null : described(manifest);
    console.log(report({ machine: on, corpus: text, settings, parts }).join("\n"));
    if (settings.json !== null) {
      const { paths: __, ...shares } = manifest ?? {};
      const kept = { machine: on, settings, corpus: shares, figures: FIGURES, parts };
      writeFileSync(settings.json, `${JSON.stringify(kept, null, 1)}\n`);
    }
    if (Object.values(parts).some((part) => part.failed)) return 2;
    return settings.strict && missed(parts) ? 1 : 0;
  } finally {
    clear();
  }
}

async function measured(settings, { scratch, corpus }) {
  const parts = {};
  for (const name of settings.parts) {
    const log = (program, round) => console.error(`${name}: ${program} ${round + 1}`);
    const { sampleBytes, rounds } = settings;
    const { figures, measure } = PARTS[name];
    try {
      parts[name] = { figures, ...(await measure({ corpus, scratch, rounds, sampleBytes, log })) };
    } catch (error) {
      // What the other parts measured, some for minutes, is not lost by it.
      parts[name] = { figures, measured: {}, details: {}, notes: [`${name} failed: ${error.message}`], failed: true };
    }
  }
  return parts;
}

function missed(parts) {
  return Object.values(parts).some((part) =>
    FIGURES.some((figure) => verdictOf(figure, part.measured[figure.id]) === "missed"),
  );
}
