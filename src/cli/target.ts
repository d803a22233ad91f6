import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { CACHE_FOLDER } from "../corpus/cache.js";
import { type Destination, DestinationError } from "../corpus/destination.js";
import { UsageError } from "./failure.js";
import type { Io } from "./io.js";

const DEFAULT_OUT = "extracted";

/** Where the records of a run go. */
export interface Target {
  readonly destination: Destination;
  /** As the person named it; null for stdout. */
  readonly name: string | null;
  /** The folder of one record a file; null for NDJSON. */
  readonly folder: string | null;
  /** Where the cache is unless another place is named; null where there is none. */
  readonly cache: string | null;
  /** Makes the folder of records. Refuses, as a usage error, one that cannot be written to. */
  prepare(): void;
}

/** What `--format` and `--out` name. Nothing is touched yet. */
export function targetOf(io: Io, options: { readonly format: "json" | "ndjson"; readonly out?: string }): Target {
  if (options.format === "json") return folderTarget(io, options.out ?? DEFAULT_OUT);
  if (options.out !== undefined) return fileTarget(io, options.out);
  const write = async (bytes: Uint8Array): Promise<void> => {
    io.out.write(bytes);
    await io.out.drained();
  };
  return { destination: { kind: "stream", write }, name: null, folder: null, cache: null, prepare: () => {} };
}

function folderTarget(io: Io, name: string): Target {
  const folder = resolve(io.cwd, name);
  const prepare = () => {
    try {
      mkdirSync(folder, { recursive: true });
      accessSync(folder, constants.W_OK);
    } catch (error) {
      throw unwritable(name, DestinationError.of(error));
    }
  };
  return { destination: { kind: "folder", folder }, name, folder, cache: join(folder, CACHE_FOLDER), prepare };
}

function fileTarget(io: Io, name: string): Target {
  const file = resolve(io.cwd, name);
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`--out: "${name}" is a folder; --format ndjson writes one file`);
  }
  const cache = join(dirname(file), CACHE_FOLDER);
  return { destination: { kind: "file", file }, name, folder: null, cache, prepare: () => {} };
}

/** The disk's refusal of all records, as the person who named the target reads it. */
export function unwritable(name: string, { code, message }: DestinationError): UsageError {
  const reasons: Readonly<Record<string, string>> = {
    ENOSPC: "the disk is full",
    EFBIG: "the file would be too large",
  };
  const reason = reasons[code ?? ""] ?? code ?? message;
  return new UsageError(`--out: "${name}" cannot be written to (${reason})`);
}
