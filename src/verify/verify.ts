import { type InspectionRecord, isSound, recordSchema } from "../model/record.js";
import { ungrounded } from "./grounding.js";

/**
 * Holds a record against its shape and its text and returns it. Throws where it breaks either: that is a bug of ours,
 * never of the document, and the message names the place.
 */
export function verify(record: InspectionRecord, text: string): InspectionRecord {
  const checked = isSound(record) ? record : parsed(record);
  const [loose] = ungrounded(checked, text);
  if (loose) {
    throw new Error(
      `${record.source.path}: [${loose.start}, ${loose.end}) is not ${JSON.stringify(loose.text.slice(0, 60))}`,
    );
  }
  return checked;
}

function parsed(record: InspectionRecord): InspectionRecord {
  const { success, data, error } = recordSchema.safeParse(record);
  if (success) return data;
  const issue = error.issues[0];
  throw new Error(`${record.source.path}: the record breaks its shape at ${issue?.path.join(".")}: ${issue?.message}`);
}
