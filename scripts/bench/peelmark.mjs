import { PEELMARK, runNode } from "./process.mjs";

/** What the command line at hand can do: its options are read from its help, so that the bench fits older ones too. */
export async function abilities() {
  const { stdout } = await runNode([PEELMARK, "extract", "--help"]);
  const option = (name) => new RegExp(`^\\s+(?:-\\w, )?${name}(?: [<[](\\w+)[>\\]])?`, "m").exec(stdout);
  const cache = option("--cache");
  return {
    jobs: option("--jobs") !== null,
    /** Whether there is a cache at all; whether it works unless it is switched off; whether its folder is to be named. */
    cache: cache !== null || option("--no-cache") !== null,
    cacheByDefault: option("--no-cache") !== null,
    cacheFolder: cache?.[1] !== undefined,
  };
}

/** The arguments of one run over a folder of texts, nothing remembered from another. `jobs` null: as the program likes. */
export function extractArguments(able, { raw, out, format, jobs }) {
  return [
    ...[PEELMARK, "extract", "--raw", raw, "--out", out, "--format", format, "--quiet"],
    ...(able.jobs && jobs !== null ? ["--jobs", String(jobs)] : []),
    ...(able.cacheByDefault ? ["--no-cache"] : []),
  ];
}
