import { join } from "node:path";
import { folderOfOne } from "../corpus.mjs";
import { extractAfresh } from "../peelmark.mjs";
import { CHECKOUT, runNode, runProgram } from "../process.mjs";
import { interleaved, median, medianRatio } from "../statistics.mjs";

/** Bytes of the one document: about the mean of the corpus. */
const USUAL = 6000;
/** Short runs are noisy: more of them than of the long ones. */
const TIMES = 3;

export const figures = ["help", "one"];

/**
 * Whole processes: node that runs nothing; the checkout's command with `--help`, and with `extract` of a folder that holds one document
 * of usual length; the same document by the installed command, which has no image to start from.
 */
export async function measure({ corpus, scratch, rounds, log }) {
  const raw = folderOfOne(await corpus(), join(scratch, "one"), USUAL);
  const one = (checkout) => () =>
    extractAfresh({ raw, dir: join(scratch, "run"), format: "json", jobs: null, checkout });
  const programs = {
    node: () => runNode(["-e", "0"]),
    help: () => runProgram(CHECKOUT, ["--help"]),
    one: one(true),
    installed: one(false),
    ...(CERTIFICATES ? { uncertified: () => runProgram(process.execPath, ["-e", "0"], { env: NO_CERTIFICATES }) } : {}),
  };
  const runs = await interleaved(programs, rounds * TIMES, log);
  const seconds = (name) => runs[name].map((run) => run.seconds);
  const milliseconds = Object.fromEntries(Object.keys(programs).map((name) => [name, 1000 * median(seconds(name))]));
  return {
    measured: {
      help: medianRatio(seconds("help"), seconds("node")),
      one: medianRatio(seconds("one"), seconds("node")),
    },
    details: { milliseconds, runs: Object.fromEntries(Object.keys(programs).map((name) => [name, seconds(name)])) },
    notes: CERTIFICATES ? [certificates(milliseconds)] : [],
  };
}

/** With this variable set Node reads a file of certificates before it runs anything, which bin/peelmark has it leave. */
const CERTIFICATES = process.env.NODE_EXTRA_CA_CERTS !== undefined;
const NO_CERTIFICATES = { NODE_EXTRA_CA_CERTS: undefined };

function certificates({ node, uncertified, help, one }) {
  const ratio = (time) => (time / uncertified).toFixed(2);
  return (
    `NODE_EXTRA_CA_CERTS is set: of the ${node.toFixed(0)} ms of bare node, ${(node - uncertified).toFixed(0)} go to certificates that ` +
    `bin/peelmark does not read; beside a bare node without them --help takes ${ratio(help)}, one document ${ratio(one)}`
  );
}
