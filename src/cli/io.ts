/** One of the two ways out of a command: data (stdout) or messages (stderr). */
export interface Output {
  readonly isTerminal: boolean;
  /** The terminal's width in columns; null where there is none. */
  readonly columns: number | null;
  write(text: string | Uint8Array): void;
  /** Promises that what was written is on its way, so that a long stream does not pile up in memory. */
  drained(): Promise<void>;
}

/** All that a command touches of the process around it, so that tests can stand in for it. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
  readonly err: Output;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** For a command that stays: a signal that is aborted when the person ends it. Others end at once, as ever. */
  untilStopped(): AbortSignal;
}

/** The process's own streams. A reader that closes the pipe early (`peelmark ... | head`) ends the process quietly. */
export function processIo(): Io {
  let [out, err]: (Output | undefined)[] = [];
  return {
    cwd: process.cwd(),
    env: process.env,
    // A stream is opened when it is first asked for: few commands need all three, and each takes its time.
    get out() {
      out ??= output(process.stdout);
      return out;
    },
    get err() {
      err ??= output(process.stderr);
      return err;
    },
    get stdin() {
      return process.stdin;
    },
    untilStopped: () => {
      const stop = new AbortController();
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
      return stop.signal;
    },
  };
}

function output(stream: NodeJS.WriteStream): Output {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
  return {
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.isTTY ? stream.columns : null;
    },
    write: (text) => {
      stream.write(text);
    },
    drained: async () => {
      if (stream.writableNeedDrain) await new Promise((resolve) => stream.once("drain", resolve));
    },
  };
}
