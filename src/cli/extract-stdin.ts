import { extract } from "../pipeline.js";
import { toDoc } from "../read/decode.js";
import { RefusedError } from "../read/refused.js";
import type { RuleBook } from "../rules/book.js";
import { toJson, toNdjsonLine } from "../write/serialize.js";
import { EXIT } from "./failure.js";
import type { Io } from "./io.js";
import { styleFor } from "./style.js";

/** Reads one document from stdin and prints its record; its path is "stdin". */
export async function extractStdin(io: Io, rules: RuleBook, format: "json" | "ndjson"): Promise<number> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.stdin) chunks.push(chunk);
  try {
    const { record } = extract(toDoc("stdin", Buffer.concat(chunks)), rules);
    io.out.write(format === "json" ? toJson(record) : toNdjsonLine(record));
    return EXIT.clean;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    io.err.write(`${styleFor(io, io.err).red("failed:")} stdin ${error.message}\n`);
    return EXIT.findings;
  }
}
