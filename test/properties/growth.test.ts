import { describe, expect, test } from "vitest";
import { KILLERS, killerText } from "../../scripts/soak/killers.mjs";
import { extract } from "../../src/pipeline.js";
import { docOf } from "./reading.js";
import { book } from "./texts.js";

/**
 * How many times longer ten times the text may take: what grows with the square takes a hundred times. The slack, in
 * milliseconds of processor time, is for what the runtime does besides; `npm run soak` measures the same by a finer rule.
 */
const TIMES = 25;
const SLACK = 150;
const SMALL = 5_000;

/** The processor time of one reading, in milliseconds. */
function spent(text: string): number {
  const doc = docOf(text);
  const before = process.cpuUsage();
  extract(doc, book);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe("ten times the text takes about ten times as long", () => {
  test.each(KILLERS.map((killer) => [killer.name, killer] as const))("%s", (_name, killer) => {
    const small = killerText(killer, SMALL);
    const large = killerText(killer, SMALL * 10);
    const base = Math.min(spent(small), spent(small), spent(small));
    const most = TIMES * base + SLACK;
    // What the machine does beside may fall into one reading, hardly into two.
    expect(Math.min(spent(large), spent(large))).toBeLessThan(most);
  });
});
