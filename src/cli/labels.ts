import { type LabelledCase, LabelsError, loadCases } from "../check/cases.js";
import { UsageError } from "./failure.js";
import type { Io } from "./io.js";
import { folderOf } from "./setup.js";

/** The cases of the folder that `option` names, with their texts in `raw`, or beside them where that is not named. */
export async function casesOf(
  io: Io,
  option: string,
  name: string,
  raw: string | undefined,
): Promise<readonly LabelledCase[]> {
  const labelsDir = folderOf(io, option, name);
  const rawDir = raw === undefined ? labelsDir : folderOf(io, "--raw", raw);
  try {
    const cases = await loadCases(labelsDir, rawDir);
    if (cases.length > 0) return cases;
  } catch (error) {
    if (error instanceof LabelsError) throw new UsageError(error.message);
    throw error;
  }
  throw new UsageError(`${option}: "${name}" holds no labels`, "A label is NAME.json or CASE/label.json");
}
