import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { InspectionRecord } from "../model/record.js";
import { toNdjsonLine } from "./serialize.js";

/** Characters gathered before they are written. */
const CHUNK = 1024 * 1024;

/** A file of one record a line, in the order of the calls, that appears whole at `close` or not at all. */
export interface NdjsonFile {
  write(record: InspectionRecord): Promise<void>;
  /** Puts the file in its place. Where the disk refused any line, promises that error and leaves no file. */
  close(): Promise<void>;
}

/** Opens `file` for writing, through a temporary file of the same folder. */
export async function openNdjson(file: string): Promise<NdjsonFile> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.peelmark-${process.pid}-ndjson.tmp`);
  const handle = await open(temporary, "w");
  let gathered = "";
  // One write after the other, so that lines of several callers keep their order.
  let written: Promise<void> = Promise.resolve();
  const flush = (): Promise<void> => {
    const chunk = gathered;
    gathered = "";
    written = written.then(async () => {
      await handle.appendFile(chunk);
    });
    return written;
  };
  return {
    async write(record) {
      gathered += toNdjsonLine(record);
      if (gathered.length >= CHUNK) await flush();
    },
    async close() {
      try {
        await flush();
        await handle.close();
        await rename(temporary, file);
      } catch (error) {
        await handle.close().catch(() => {});
        await rm(temporary, { force: true });
        throw error;
      }
    },
  };
}
