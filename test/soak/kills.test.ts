import { expect, test } from "vitest";
import { kills } from "../../scripts/soak/kills.mjs";

// The short form of `scripts/soak/kills.mjs`, with the built command line. The seed is printed with what fails.
test("five runs that are killed at random moments, and run again, give the bytes of undisturbed ones", async () => {
  const { figures, failed } = await kills({ runs: 5, bytes: 60_000, ways: 2 });
  expect(failed).toEqual([]);
  expect(figures.killed).toBeGreaterThan(0);
}, 300_000);
