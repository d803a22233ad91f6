import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Destination } from "./destination.js";
import type { FormerLines } from "./former-lines.js";
import { KeptRules } from "./kept-rules.js";
import { type Head, Ledger, type RecordsFile } from "./ledger.js";
import { abandoned, LedgerFile, remove } from "./ledger-file.js";
import type { Known } from "./plan.js";
import { engineStamp } from "./stamp.js";

/** The name of the folder that a run keeps its ledgers in, unless it is told of another. */
export const CACHE_FOLDER = ".peelmark-cache";

/**
 * What runs noted of the documents of one folder and the records made of them, so that the next need not read what has
 * not changed. It holds no record itself: those are where they were written. A cache that is damaged, foreign or gone
 * costs time and nothing else.
 */
export class Cache {
  readonly #folder: string;
  readonly #file: string;
  readonly #engine: string;
  readonly #rules: string;
  readonly #abandoned: readonly string[];
  readonly ledgers: readonly Ledger[];
  readonly rules: KeptRules;

  constructor(folder: string, rawDir: string, destination: Destination, rules: string) {
    const to = destination.kind === "folder" ? destination.folder : destination.kind === "file" ? destination.file : "";
    // Relative, so that a project can be moved; hashed, so that several folders and outputs can share a cache.
    const name = [relative(folder, rawDir), destination.kind, relative(folder, to)].join("\0");
    this.#folder = folder;
    this.#file = join(folder, createHash("sha256").update(name).digest("hex").slice(0, 16));
    this.#engine = engineStamp();
    this.rules = new KeptRules(folder, this.#engine);
    this.#rules = rules;
    this.#abandoned = abandoned(this.#file);
    this.ledgers = [...this.#abandoned, this.#file]
      .map((file) => Ledger.open(file))
      .filter((ledger) => ledger !== null);
  }

  /** The ledgers, with what of them holds for this run. */
  known(lines: FormerLines | null): readonly Known[] {
    return this.ledgers.map((ledger) => ({
      ledger,
      sameEngine: ledger.head.engine === this.#engine,
      sameRules: ledger.head.rules === this.#rules,
      sameLines: lines !== null && ledger.head.records !== null && lines.is(ledger.head.records),
    }));
  }

  /** Whether all that is known is in one ledger that can stay. */
  get tidy(): boolean {
    return this.#abandoned.length === 0 && this.ledgers.length === 1;
  }

  begin(): LedgerFile {
    try {
      mkdirSync(this.#folder, { recursive: true });
      // Nobody wants it in a repository.
      writeFileSync(join(this.#folder, ".gitignore"), "*\n", { flag: "wx" });
    } catch {
      // It is there already; else the ledger says what is wrong.
    }
    return new LedgerFile(this.#file, this.head(null));
  }

  head(records: RecordsFile | null): Head {
    return { engine: this.#engine, rules: this.#rules, records };
  }

  close(): void {
    for (const ledger of this.ledgers) ledger.close();
  }

  /** Removes what ended runs left: all that they knew is in the ledger now. */
  tidyUp(): void {
    remove(this.#abandoned);
    this.rules.tidyUp();
  }
}
