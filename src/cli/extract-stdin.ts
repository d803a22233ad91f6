import { extract } from "../pipeline.js";
import { toDoc } from "../read/decode.js";
import { RefusedError } from "../read/refused.js";
import { openRules } from "../rules/open.js";
import { toJson, toNdjsonLine } from "../write/serialize.js";
import { EXIT } from "./failure.js";
import type { Io } from "./io.js";
import { styleFor } from "./style.js";

/** Reads one document from stdin and prints its record; its path is "stdin". */
export async function extractStdin(
  io: Io,
  rulesDir: string | null,
  { format, maxBytes }: { readonly format: "json" | "ndjson"; readonly maxBytes: number },
): Promise<number> {
  const rules = await openRules(rulesDir === null ? {} : { dir: rulesDir });
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of io.stdin) {
    chunks.push(chunk);
    bytes += chunk.length;
    // What is refused for its size need not be waited for.
    if (bytes > maxBytes) break;
  }
  try {
    const { record } = extract(toDoc("stdin", Buffer.concat(chunks), maxBytes), rules);
    io.out.write(format === "json" ? toJson(record) : toNdjsonLine(record));
    return EXIT.clean;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    io.err.write(`${styleFor(io, io.err).red("failed:")} stdin ${error.message}\n`);
    return EXIT.findings;
  }
}
