import type { Output } from "./io.js";
import { grouped } from "./style.js";

/** Runs shorter than this show no bar: it would only flicker. */
const LONG_RUN = 200;
const MEGABYTE = 1_000_000;
/** Milliseconds between two looks of the bar. */
const TELL = 100;

/** What a run will read. `bytes` is 0 where that is not known. */
export interface Ahead {
  readonly documents: number;
  readonly bytes: number;
}

/** A progress bar on stderr. */
export interface Progress {
  /** Notes that one more document is done, of so many bytes. */
  step(bytes?: number): void;
  end(): void;
}

/** A bar for a long run on a terminal, with the rate and the time left; anything else gets one that shows nothing. */
export async function progressFor(output: Output, ahead: Ahead, quiet: boolean): Promise<Progress> {
  if (quiet || !output.isTerminal || ahead.documents < LONG_RUN) return { step: () => {}, end: () => {} };
  const { SingleBar } = (await import("cli-progress")).default;
  const bar = new SingleBar({
    format: `{bar} {done} of {documents} documents, {rate}, {left} left`,
    barCompleteChar: "━",
    barIncompleteChar: "─",
    hideCursor: true,
    clearOnComplete: true,
  });
  const began = performance.now();
  let documents = 0;
  let bytes = 0;
  // Bytes tell more of the time left than documents do: one may be a thousand times another.
  const whole = Math.max(ahead.bytes, ahead.documents);
  let told = began;
  const tell = (now: number) => {
    told = now;
    bar.update(ahead.bytes > 0 ? bytes : documents, pace(ahead, { documents, bytes }, (now - began) / 1000));
  };
  bar.start(whole, 0, pace(ahead, { documents, bytes }, 0));
  return {
    step: (size = 0) => {
      documents++;
      bytes += size;
      const now = performance.now();
      if (now - told > TELL) tell(now);
    },
    end: () => bar.stop(),
  };
}

/** How far a run is after so many seconds, in words. */
export function pace(ahead: Ahead, done: Ahead, seconds: number): Readonly<Record<string, string>> {
  const share = ahead.bytes > 0 ? done.bytes / ahead.bytes : done.documents / Math.max(1, ahead.documents);
  const perSecond = seconds > 0 ? done.documents / seconds : 0;
  const megabytes = seconds > 0 ? done.bytes / MEGABYTE / seconds : 0;
  const rates = [`${grouped(Math.round(perSecond))} a second`];
  if (ahead.bytes > 0) rates.push(`${megabytes.toFixed(1)} MB/s`);
  return {
    done: grouped(done.documents),
    documents: grouped(ahead.documents),
    rate: rates.join(", "),
    left: share > 0 ? time((seconds * (1 - share)) / share) : "…",
  };
}

function time(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  if (whole < 60) return `${whole}s`;
  if (whole < 3600) return `${Math.floor(whole / 60)}m ${whole % 60}s`;
  return `${Math.floor(whole / 3600)}h ${Math.floor((whole % 3600) / 60)}m`;
}
