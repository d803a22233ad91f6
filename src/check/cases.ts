import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fastGlob from "fast-glob";
import { type Label, labelSchema } from "../model/label.js";

/** One hand-labelled document. */
export interface LabelledCase {
  readonly name: string;
  readonly label: Label;
  /** The label's file, as it is shown to people. */
  readonly labelFile: string;
  /** Where the source is looked for: the first folder that has `path`. */
  readonly folders: readonly string[];
  readonly path: string;
}

/** Label files that are no labels. Each fault names its file and field. */
export class LabelsError extends Error {
  constructor(faults: readonly string[]) {
    super(faults.join("\n"));
    this.name = "LabelsError";
  }
}

/**
 * Loads the labels of a folder, in both layouts: `NAME.json` with `RAW/NAME.txt`, and `CASE/label.json` with
 * `CASE/source.txt` beside it or under `rawDir`. Throws `LabelsError` with every fault at once.
 */
export async function loadCases(labelsDir: string, rawDir: string): Promise<readonly LabelledCase[]> {
  const flat = (await fastGlob("*.json", { cwd: labelsDir })).sort();
  const folders = (await fastGlob("*/label.json", { cwd: labelsDir })).sort();
  const faults: string[] = [];
  const cases: LabelledCase[] = [];
  const add = async (file: string, name: string, path: string) => {
    const labelFile = join(labelsDir, file);
    const label = await readLabel(labelFile, faults);
    if (label) cases.push({ name, label, labelFile, folders: [rawDir, labelsDir], path });
  };
  for (const file of flat) await add(file, file.slice(0, -".json".length), `${file.slice(0, -".json".length)}.txt`);
  for (const file of folders) {
    const name = file.slice(0, -"/label.json".length);
    await add(file, name, `${name}/source.txt`);
  }
  if (faults.length > 0) throw new LabelsError(faults);
  return cases;
}

async function readLabel(file: string, faults: string[]): Promise<Label | null> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    faults.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
  const parsed = labelSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) faults.push(`${file}: ${issue.path.join(".") || "label"}: ${issue.message}`);
  return null;
}
