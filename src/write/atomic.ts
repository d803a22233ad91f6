import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

let written = 0;

/**
 * Writes `text` to `file` as UTF-8, whole or not at all: into a temporary file of the same folder, then renamed over.
 * Makes missing folders. A file that already holds these bytes is left alone. Promises "written" or "unchanged".
 */
export async function writeAtomic(file: string, text: string): Promise<"written" | "unchanged"> {
  const bytes = Buffer.from(text, "utf8");
  if (await holds(file, bytes)) return "unchanged";
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  // A short name of its own, since the name of the file may already be as long as the disk allows.
  const temporary = join(folder, `.peelmark-${process.pid}-${written++}.tmp`);
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return "written";
}

async function holds(file: string, bytes: Buffer): Promise<boolean> {
  try {
    return bytes.equals(await readFile(file));
  } catch {
    return false;
  }
}
