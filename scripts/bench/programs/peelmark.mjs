// peelmark as a library on a sample of texts: bytes to a checked record with its trace.
import { extract, loadRules, toDoc } from "peelmark";
import { timeSample } from "./sample.mjs";

const rules = loadRules();
const encoder = new TextEncoder();
timeSample((text) => {
  const { record } = extract(toDoc("sample.txt", encoder.encode(text)), rules);
  return { people: record.officials.length, quotations: record.quotes.length };
});
