import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the contract's own tools and labels, which stands beside some checkouts. */
export const SHARED = fileURLToPath(new URL("../../shared/", import.meta.url));
export const SCORE_PY = `${SHARED}tools/score.py`;

/** Whether the contract's scorer can be run here. Tests that need it are named as skipped where it cannot. */
export const hasScorePy = existsSync(SCORE_PY) && spawnSync("python3", ["--version"]).status === 0;
export const hasGold = existsSync(`${SHARED}gold`) && existsSync(`${SHARED}seeds`);

/** The package's own folder. */
export const ROOT = fileURLToPath(new URL("../", import.meta.url));
