import type { Output } from "./io.js";

/** Runs shorter than this show no bar: it would only flicker. */
const LONG_RUN = 200;

/** A progress bar on stderr. */
export interface Progress {
  step(): void;
  end(): void;
}

/** A bar for a long run on a terminal; anything else gets one that shows nothing. */
export async function progressFor(output: Output, total: number, quiet: boolean): Promise<Progress> {
  if (quiet || !output.isTerminal || total < LONG_RUN) return { step: () => {}, end: () => {} };
  const { SingleBar } = (await import("cli-progress")).default;
  const bar = new SingleBar({
    format: "{bar} {value}/{total} documents, {eta_formatted} left",
    barCompleteChar: "━",
    barIncompleteChar: "─",
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 500,
  });
  bar.start(total, 0);
  return { step: () => bar.increment(), end: () => bar.stop() };
}
