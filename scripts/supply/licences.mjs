import { idOf } from "./packages.mjs";

/** Licences by SPDX id that peelmark may be installed with, and those that the tools it is made with may have besides. */
const ACCEPTED = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "WordNet-3.0"]);
const ACCEPTED_FOR_TOOLS = new Set([...ACCEPTED, "MPL-2.0"]);

/** Packages with the licence that holds, the reviewed one before the stated one, and a problem for each that is not accepted. */
export function licencesOf(packages, reviewed) {
  const rows = packages.map((one) => ({ ...one, licence: reviewed[idOf(one)]?.licence ?? one.licence }));
  const problems = rows
    .filter(({ licence, development }) => !isAccepted(licence, development ? ACCEPTED_FOR_TOOLS : ACCEPTED))
    .map((row) => `${idOf(row)}: ${problemOf(row)}`);
  return { rows, problems };
}

/** The page that lists them, as Markdown. */
export function thirdPartyPage(rows) {
  const tableOf = (list) => {
    const lines = list.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
    return ["| package | version | licence |", "|---|---|---|", ...new Set(lines)];
  };
  return [
    "# Third-party packages",
    "",
    "Made from the lock file by `npm run licences`; do not edit. Each package's own licence text is in its folder.",
    "",
    "## Installed with peelmark",
    "",
    ...tableOf(rows.filter(({ development }) => !development)),
    "",
    "## For development only",
    "",
    ...tableOf(rows.filter(({ development }) => development)),
    "",
  ].join("\n");
}

/** An SPDX expression is accepted if one of its alternatives is, and that if each of its parts is. */
function isAccepted(licence, accepted) {
  if (licence === null) return false;
  const alternatives = licence.replace(/^\((.*)\)$/, "$1").split(" OR ");
  return alternatives.some((alternative) => alternative.split(" AND ").every((id) => accepted.has(id)));
}

function problemOf({ licence, development }) {
  if (licence === null) return "states no licence";
  const wide = !development && isAccepted(licence, ACCEPTED_FOR_TOOLS);
  return wide ? `${licence} is accepted for development only` : `${licence} is not among the accepted licences`;
}
