import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RuleBook } from "../rules/book.js";
import { type FrozenBook, freeze, thaw } from "../rules/frozen.js";
import { replaceFile } from "../write/atomic.js";
import { sealed, unsealed } from "./entry.js";
import { Ledger } from "./ledger.js";
import { remove } from "./ledger-file.js";
import { removeAbandoned } from "./orphans.js";

const END = ".rules";

/** The rules that records were made by, kept beside the ledgers that tell of those: by the stamp of their files, and for one engine. */
export class KeptRules {
  readonly #folder: string;
  readonly #engine: string;

  constructor(folder: string, engine: string) {
    this.#folder = folder;
    this.#engine = engine;
  }

  /** The rules of a stamp; null where they are not here, or damaged. */
  of(stamp: string): RuleBook | null {
    try {
      const kept = unsealed(readFileSync(this.#file(stamp), "utf8").trimEnd());
      if (!Array.isArray(kept) || kept[0] !== stamp) return null;
      return thaw(
        kept[1] as FrozenBook,
        (name) => name,
        () => undefined,
      );
    } catch {
      return null;
    }
  }

  /** Keeps the rules under their stamp. A fault of the disk costs the next run time and nothing else. */
  keep(stamp: string, book: RuleBook): void {
    const file = this.#file(stamp);
    try {
      if (!existsSync(file))
        replaceFile(file, Buffer.from(sealed(JSON.stringify([stamp, freeze(book, (path) => path)])), "utf8"));
    } catch {
      // The next run makes all records again.
    }
  }

  /** Removes the rules that no ledger of the folder names. */
  tidyUp(): void {
    try {
      const names = readdirSync(this.#folder);
      const needed = new Set<string>();
      for (const name of names) {
        const ledger = name.endsWith(END) ? null : Ledger.open(join(this.#folder, name));
        if (ledger?.head.engine === this.#engine) needed.add(this.#file(ledger.head.rules));
        ledger?.close();
        removeAbandoned(this.#folder, name);
      }
      remove(names.map((name) => join(this.#folder, name)).filter((file) => file.endsWith(END) && !needed.has(file)));
    } catch {
      // What stays does no harm.
    }
  }

  #file(stamp: string): string {
    return join(
      this.#folder,
      `${createHash("sha256").update(`${this.#engine}\0${stamp}`).digest("hex").slice(0, 16)}${END}`,
    );
  }
}
