import { type InspectionRecord, recordSchema } from "../model/record.js";
import { ungrounded } from "./grounding.js";

/**
 * Holds a record against its shape and its text and returns it. Throws where it breaks either: that is a bug of ours,
 * never of the document, and the message names the place.
 */
export function verify(record: InspectionRecord, text: string): InspectionRecord {
  const parsed = recordSchema.safeParse(record);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(
      `${record.source.path}: the record breaks its shape at ${issue?.path.join(".")}: ${issue?.message}`,
    );
  }
  const [loose] = ungrounded(parsed.data, text);
  if (loose) {
    throw new Error(
      `${record.source.path}: [${loose.start}, ${loose.end}) is not ${JSON.stringify(loose.text.slice(0, 60))}`,
    );
  }
  return parsed.data;
}
