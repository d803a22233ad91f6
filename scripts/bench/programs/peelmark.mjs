// peelmark as a library on a sample of texts: bytes to a checked record with its trace. V8 waits as long before it optimises as the
// command line has it wait in one thread (src/corpus/tuning.ts).
import { setFlagsFromString } from "node:v8";
import { extract, loadRules, toDoc } from "peelmark";
import { timeSample } from "./sample.mjs";

if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=300000");
const rules = loadRules();
const encoder = new TextEncoder();
timeSample((text) => {
  const { record } = extract(toDoc("sample.txt", encoder.encode(text)), rules);
  return { people: record.officials.length, quotations: record.quotes.length };
});
