#!/usr/bin/env node
// What the project is built from, by its lock file:
//   npm run licences             writes THIRD-PARTY.md, every package with version and licence
//   npm run supply               checks that the page is current, that each licence is accepted, each package pinned by content,
//                                and that none runs a script of its own when it is installed
// Either takes --root DIR, the project's folder. Exit codes: 0 clean, 1 findings, 2 usage or a file that is not there.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { unpinned, unreviewedScripts } from "./supply/integrity.mjs";
import { licencesOf, thirdPartyPage } from "./supply/licences.mjs";
import { packagesOf, reviewedOf, SupplyError } from "./supply/packages.mjs";

const PAGE = "THIRD-PARTY.md";
const TASKS = { licences, check };

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { root: { type: "string" } } });
  const task = TASKS[positionals[0] ?? ""];
  if (!task || positionals.length > 1) throw new SupplyError("usage: supply licences|check [--root DIR]");
  const root = values.root ?? fileURLToPath(new URL("../", import.meta.url));
  const packages = packagesOf(root);
  const problems = task(root, packages, reviewedOf(root, packages));
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? `ok  ${packages.length} packages` : `${problems.length} to look at`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof SupplyError) && !error.code?.startsWith("ERR_PARSE_ARGS")) throw error;
  console.error(`error: ${error.message}`);
  process.exitCode = 2;
}

/** Writes the page, unless a licence is not accepted. */
function licences(root, packages, reviewed) {
  const { rows, problems } = licencesOf(packages, reviewed.licences);
  if (problems.length === 0) writeFileSync(join(root, PAGE), thirdPartyPage(rows));
  return problems;
}

function check(root, packages, reviewed) {
  const { rows, problems } = licencesOf(packages, reviewed.licences);
  const page = existsSync(join(root, PAGE)) ? readFileSync(join(root, PAGE), "utf8") : null;
  const stale = page !== thirdPartyPage(rows);
  return [
    ...problems,
    ...(stale ? [`${PAGE}: ${page === null ? "is not there" : "is not current"}: npm run licences`] : []),
    ...unpinned(packages),
    ...unreviewedScripts(root, packages, reviewed.installScripts),
  ];
}
