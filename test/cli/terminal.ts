import type { Io, Output } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";

/** What a command line did. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Given {
  readonly stdin?: string | Uint8Array;
  /** The width of a terminal on both outputs; none when left out. */
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Ends a command that stays. */
  readonly stop?: AbortSignal;
  /** Called with what is written to stderr, as it is written. */
  readonly onMessage?: (text: string) => void;
}

/** Runs a command line in this process, in the folder `cwd`, with its outputs caught. */
export async function peelmark(cwd: string, args: readonly string[], given: Given = {}): Promise<Ran> {
  const caught = { out: "", err: "" };
  const output = (name: "out" | "err"): Output => ({
    isTerminal: given.columns !== undefined,
    columns: given.columns ?? null,
    write: (text) => {
      const words = typeof text === "string" ? text : Buffer.from(text).toString("utf8");
      caught[name] += words;
      if (name === "err") given.onMessage?.(words);
    },
    drained: async () => {},
  });
  const io: Io = {
    cwd,
    env: given.env ?? {},
    out: output("out"),
    err: output("err"),
    stdin: (async function* () {
      yield Buffer.from(given.stdin ?? "");
    })(),
    untilStopped: () => given.stop ?? AbortSignal.abort(),
  };
  const code = await run(args, io);
  return { code, ...caught };
}
