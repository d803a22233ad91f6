import { setFlagsFromString } from "node:v8";

/** From so many bytes of text on a run's garbage is worth clearing early. */
const MUCH = 2_000_000;
/** From so many on what a run does over and over is worth optimising early. */
const SOME = 200_000;

/**
 * Tells V8 11 (Node 20) what run this is; other versions are left alone.
 *
 * It lets garbage grow to the size of what is in use before it clears it: told to clear it sooner, a long run takes two thirds of the
 * memory, a short one would lose time. And it optimises later than it would (src/start.cts): a run of one thread, beside which a core
 * is free for that, gains an eighth of its first megabyte by a wait half as long, one with more loses a tenth.
 */
export function tuneFor({ bytes, threads }: { readonly bytes: number; readonly threads: number }): void {
  if (!process.versions.v8.startsWith("11.")) return;
  if (bytes >= MUCH) setFlagsFromString("--heap-growing-percent=30");
  if (bytes >= SOME && threads <= 1) setFlagsFromString("--interrupt-budget=300000");
}
