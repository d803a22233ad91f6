import { existsSync } from "node:fs";
import { join } from "node:path";
import { PEELMARK, ROOT, runNode } from "../process.mjs";

export const figures = ["scores"];

/**
 * The scores of the same build: the labelled fixtures against their floors, and the shared labels where they are there. The figure
 * is the number of sets that fall short, so that nothing is fast by finding less.
 */
export async function measure({ log }) {
  log("scores", 0);
  const shared = join(ROOT, "../shared");
  const sets = { fixtures: ["--labels", join(ROOT, "test/fixtures"), "--floor", join(ROOT, "test/floors.json")] };
  if (existsSync(join(shared, "gold")) && existsSync(join(shared, "seeds"))) {
    sets.gold = ["--labels", join(shared, "gold"), "--raw", join(shared, "seeds")];
  }
  const details = {};
  let short = 0;
  for (const [name, args] of Object.entries(sets)) {
    const { stdout, code } = await runNode([PEELMARK, "check", ...args, "--json"], { codes: [0, 1] });
    details[name] = JSON.parse(stdout);
    if (code !== 0) short++;
  }
  return { measured: { scores: short }, details, notes: [] };
}
