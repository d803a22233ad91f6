#!/usr/bin/env node
// The long checks, which no test run has time for:
//   npm run soak [-- --only NAME] [--short]
// NAME is one of properties, growth, reach, kills, two-gigabytes. Exit code 0 where all hold, 1 where one fails, 2 for wrong usage.
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";

/** The checks, by the file of scripts/soak that exports each as its first function, with what a long and a short run ask of it. */
const CHECKS = [
  { name: "properties", long: {}, short: { short: true } },
  { name: "growth", long: {}, short: { short: true } },
  { name: "reach", long: {}, short: { short: true } },
  { name: "kills", long: { runs: 100 }, short: { runs: 5 } },
  { name: "two-gigabytes", long: {}, short: { short: true } },
];

const values = optionsOf(process.argv.slice(2));
const chosen = CHECKS.filter(({ name }) => values.only === undefined || name === values.only);
if (chosen.length === 0) fail(`--only is one of ${CHECKS.map(({ name }) => name).join(", ")}, not "${values.only}"`);

const say = (line) => console.log(`  ${line}`);
const failures = [];
for (const { name, long, short } of chosen) {
  const file = new URL(`./soak/${name}.mjs`, import.meta.url);
  if (!existsSync(file)) {
    console.log(`${name}: not there`);
    continue;
  }
  console.log(`${name}:`);
  const begun = performance.now();
  const check = Object.values(await import(file.href)).find((one) => typeof one === "function");
  const { figures, failed } = await check({ ...(values.short ? short : long), say });
  const holds = Array.isArray(failed) ? failed.length === 0 : !failed;
  if (!holds) failures.push(name);
  for (const [figure, value] of Object.entries(figures)) if (name !== "growth") say(`${figure}: ${value}`);
  console.log(
    `${name}: ${holds ? "holds" : `FAILS (${failed})`}, ${((performance.now() - begun) / 1000).toFixed(0)} s`,
  );
}
console.log(failures.length === 0 ? "All hold." : `Failed: ${failures.join(", ")}.`);
process.exitCode = failures.length === 0 ? 0 : 1;

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
