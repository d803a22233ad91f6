import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { finished } from "node:stream/promises";
import type { InspectionRecord } from "../model/record.js";
import { toNdjsonLine } from "./serialize.js";

/** A file of one record a line that appears whole at `close` or, after `abandon`, not at all. */
export interface NdjsonFile {
  write(record: InspectionRecord): Promise<void>;
  close(): Promise<void>;
  abandon(): Promise<void>;
}

/** Opens `file` for writing through a temporary file of the same folder; lines are written in chunks of up to 1 MB. */
export async function openNdjson(file: string): Promise<NdjsonFile> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.peelmark-${process.pid}-ndjson.tmp`);
  const stream = createWriteStream(temporary, { highWaterMark: 1024 * 1024 });
  // A full disk is reported by the write or the close that meets it, which both wait for the stream.
  stream.on("error", () => {});
  await once(stream, "open");
  return {
    async write(record) {
      if (!stream.write(toNdjsonLine(record))) await once(stream, "drain");
    },
    async close() {
      stream.end();
      await finished(stream);
      await rename(temporary, file);
    },
    async abandon() {
      stream.destroy();
      await rm(temporary, { force: true });
    },
  };
}
