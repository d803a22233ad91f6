import { mkdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { folderSink, type Sink } from "../corpus/sink.js";
import { openNdjson } from "../write/ndjson.js";
import { toNdjsonLine } from "../write/serialize.js";
import { UsageError } from "./failure.js";
import type { Io } from "./io.js";

const DEFAULT_OUT = "extracted";

/** Where the records of a run go. */
export interface Target {
  readonly sink: Sink;
  /** As the person named it; null for stdout. */
  readonly name: string | null;
  /** The folder of one record a file; null for NDJSON. */
  readonly folder: string | null;
  close(): Promise<void>;
}

/** Opens what `--format` and `--out` name. Refuses, as a usage error, what cannot be written to. */
export async function openTarget(
  io: Io,
  options: { readonly format: "json" | "ndjson"; readonly out?: string },
): Promise<Target> {
  if (options.format === "json") {
    const name = options.out ?? DEFAULT_OUT;
    const folder = resolve(io.cwd, name);
    writable(name, () => mkdirSync(folder, { recursive: true }));
    return { sink: folderSink(folder), name, folder, close: async () => {} };
  }
  if (options.out === undefined) {
    const sink: Sink = {
      put: async (record) => {
        io.out.write(toNdjsonLine(record));
        await io.out.drained();
        return "written";
      },
    };
    return { sink, name: null, folder: null, close: async () => {} };
  }
  const name = options.out;
  const path = resolve(io.cwd, name);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`--out: "${name}" is a folder; --format ndjson writes one file`);
  }
  const file = await openNdjson(path).catch((error: unknown) => {
    throw unwritable(name, error);
  });
  const sink: Sink = {
    put: async (record) => {
      await file.write(record);
      return "written";
    },
  };
  const close = async () => {
    await file.close().catch((error: unknown) => {
      throw unwritable(name, error);
    });
  };
  return { sink, name, folder: null, close };
}

function writable(name: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    throw unwritable(name, error);
  }
}

function unwritable(name: string, error: unknown): UsageError {
  const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
  return new UsageError(`--out: "${name}" cannot be written to${code}`);
}
