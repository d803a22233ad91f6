import { spawnSync } from "node:child_process";
import { cpus, loadavg, platform, totalmem } from "node:os";
import { ROOT } from "./process.mjs";

/** What the figures were measured on, for those who compare them with their own. */
export function machine() {
  const git = (args) => spawnSync("git", args, { cwd: ROOT, encoding: "utf8" }).stdout?.trim() || null;
  return {
    node: process.version,
    platform: platform(),
    cpu: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    memory: totalmem(),
    commit: git(["rev-parse", "HEAD"]),
    clean: git(["status", "--porcelain"]) === null,
    at: new Date().toISOString(),
    load: loadavg()[0],
  };
}
