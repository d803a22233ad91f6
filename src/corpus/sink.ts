import type { InspectionRecord } from "../model/record.js";
import { writeAtomic } from "../write/atomic.js";
import { toJson } from "../write/serialize.js";
import { recordFile } from "./selection.js";

/** Where records go. `put` is called in document order, and for some documents of a batch before others are through. */
export interface Sink {
  put(record: InspectionRecord): Promise<"written" | "unchanged">;
}

/** One JSON file a document, in folders as the raw ones are. */
export function folderSink(outDir: string): Sink {
  return { put: (record) => writeAtomic(recordFile(outDir, record.source.path), toJson(record)) };
}
