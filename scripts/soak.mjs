#!/usr/bin/env node
// The long checks, which no test run has time for:
//   npm run soak [-- --only NAME] [--short]
// NAME is one of properties, growth, kills, two-gigabytes. Exit code 0 where all hold, 1 where one fails, 2 for wrong usage.
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";

/** Each check: where it is, what it exports, and how it is called for a long and a short run. */
const CHECKS = [
  { name: "properties", run: "properties", long: {}, short: { short: true } },
  { name: "growth", run: "growth", long: {}, short: { short: true } },
  { name: "kills", run: "kills", long: { runs: 100 }, short: { runs: 5 } },
  { name: "two-gigabytes", run: "twoGigabytes", long: {}, short: { short: true } },
];

const values = optionsOf(process.argv.slice(2));
const chosen = CHECKS.filter(({ name }) => values.only === undefined || name === values.only);
if (chosen.length === 0) fail(`--only is one of ${CHECKS.map(({ name }) => name).join(", ")}, not "${values.only}"`);

let failed = 0;
for (const { name, run, long, short } of chosen) {
  const file = new URL(`./soak/${name}.mjs`, import.meta.url);
  if (!existsSync(file)) {
    console.log(`${name}: not there`);
    continue;
  }
  const begun = performance.now();
  const check = (await import(file.href))[run];
  const { ok, lines } = await check(values.short ? short : long);
  if (!ok) failed++;
  console.log(`${name}: ${ok ? "holds" : "FAILS"} (${((performance.now() - begun) / 1000).toFixed(0)} s)`);
  for (const line of lines) console.log(`  ${line}`);
}
console.log(failed === 0 ? "All hold." : `${failed} of ${chosen.length} fail.`);
process.exitCode = failed === 0 ? 0 : 1;

function optionsOf(args) {
  try {
    return parseArgs({ args, options: { only: { type: "string" }, short: { type: "boolean" } } }).values;
  } catch (error) {
    return fail(error.message);
  }
}

function fail(reason) {
  console.error(`${reason}\nusage: npm run soak [-- --only NAME] [--short]`);
  process.exit(2);
}
