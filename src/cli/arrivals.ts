import { type FSWatcher, watch } from "chokidar";

/** Milliseconds: how long a file must keep its size before it counts as arrived, and how often that is looked at. */
const STEADY = { stabilityThreshold: 120, pollInterval: 40 };
/** Milliseconds that arrivals are gathered into one batch. */
const GATHER = 60;

/** What happened in the watched folders since the last batch. Files are absolute and may be gone by now. */
export interface Batch {
  readonly files: readonly string[];
  readonly rulesChanged: boolean;
}

/** Files as they arrive, change and go, and changed rule files. Nothing is lost between opening and `each`. */
export interface Arrivals {
  /** Calls `act` for each batch, one at a time, until `stop` is aborted; the batch at hand is finished first. */
  each(stop: AbortSignal, act: (batch: Batch) => Promise<void>): Promise<void>;
}

/** Watches a raw folder and rule folders; promised once changes from now on are seen. */
export async function openArrivals(
  rawDir: string,
  ruleDirs: readonly string[],
  onError: (message: string) => void,
): Promise<Arrivals> {
  let files = new Set<string>();
  let rulesChanged = false;
  let wake = () => {};
  const arrived = (file: string) => {
    files.add(file);
    wake();
  };
  const common = { ignoreInitial: true, awaitWriteFinish: STEADY };
  const texts = watch(rawDir, { ...common, followSymlinks: false });
  texts.on("add", arrived).on("change", arrived).on("unlink", arrived);
  const rules = watch([...ruleDirs], common).on("all", (_, file) => {
    if (!/\.ya?ml$/.test(file)) return;
    rulesChanged = true;
    wake();
  });
  await Promise.all([texts, rules].map((watcher) => ready(watcher, onError)));

  return {
    async each(stop, act) {
      stop.addEventListener("abort", () => wake(), { once: true });
      while (!stop.aborted) {
        if (files.size === 0 && !rulesChanged) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
          wake = () => {};
          if (stop.aborted) break;
          await new Promise((resolve) => setTimeout(resolve, GATHER));
        }
        const batch: Batch = { files: [...files], rulesChanged };
        files = new Set();
        rulesChanged = false;
        await act(batch);
      }
      await Promise.all([texts.close(), rules.close()]);
    },
  };
}

function ready(watcher: FSWatcher, onError: (message: string) => void): Promise<void> {
  watcher.on("error", (error) => onError(error instanceof Error ? error.message : String(error)));
  return new Promise((resolve) => watcher.once("ready", resolve));
}
