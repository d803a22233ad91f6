import { type InspectionRecord, isSound, recordSchema } from "../model/record.js";

/** Checks the record's shape and brings its keys into the schema's order: equal records give equal bytes. */
function ordered(record: InspectionRecord): InspectionRecord {
  return isSound(record) ? record : recordSchema.parse(record);
}

/** The record as it stands in a file of its own: JSON of two spaces, keys in the schema's order, a line end at the end. */
export function toJson(record: InspectionRecord): string {
  return `${JSON.stringify(ordered(record), null, 2)}\n`;
}

/** The record as one line of NDJSON, line end included. */
export function toNdjsonLine(record: InspectionRecord): string {
  return `${JSON.stringify(ordered(record))}\n`;
}
