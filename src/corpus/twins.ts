import { createHash } from "node:crypto";
import pLimit from "p-limit";
import type { Check, Doc } from "../model/doc.js";
import { readDoc } from "../read/file.js";
import { byCodePoint } from "./order.js";

const NAMED = 3;

/** Which documents of a raw folder hold the same text, line ends, case and spacing aside. */
export class Twins {
  readonly #keyOf = new Map<string, string>();
  readonly #pathsOf = new Map<string, Set<string>>();

  /** Reads all `paths` of `rawDir`. One that cannot be read has no twins. */
  static async of(rawDir: string, paths: readonly string[]): Promise<Twins> {
    const twins = new Twins();
    await pLimit(8).map(paths, async (path) => {
      try {
        twins.set(await readDoc(rawDir, path));
      } catch {
        // Named and counted where the document is extracted.
      }
    });
    return twins;
  }

  /** Notes the document's present text. */
  set(doc: Doc): void {
    this.delete(doc.path);
    const text = doc.text.replace(/\s+/g, " ").trim().toLowerCase();
    if (text === "") return;
    const key = createHash("sha256").update(text).digest("base64");
    this.#keyOf.set(doc.path, key);
    const paths = this.#pathsOf.get(key);
    if (paths) paths.add(doc.path);
    else this.#pathsOf.set(key, new Set([doc.path]));
  }

  /** Forgets the document, which is gone or has changed. */
  delete(path: string): void {
    const key = this.#keyOf.get(path);
    if (key === undefined) return;
    this.#keyOf.delete(path);
    this.#pathsOf.get(key)?.delete(path);
  }

  /** The other documents with this one's text, in code point order. */
  others(path: string): readonly string[] {
    const paths = this.#pathsOf.get(this.#keyOf.get(path) ?? "") ?? [];
    return [...paths].filter((other) => other !== path).sort(byCodePoint);
  }

  /** The document with a check `same-text` where it has twins: the same check whatever order they were read in. */
  checked(doc: Doc): Doc {
    const others = this.others(doc.path);
    if (others.length === 0) return doc;
    const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : "";
    const message = `The same text as ${others.slice(0, NAMED).join(", ")}${more}`;
    const check: Check = { code: "same-text", severity: "info", message, ranges: [] };
    return { ...doc, checks: [...doc.checks, check] };
  }
}
