import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { explain } from "../explain/explain.js";
import type { Explanation } from "../explain/explanation.js";
import { readDoc } from "../read/file.js";
import { RefusedError } from "../read/refused.js";
import { explanationPage } from "./explain-report.js";
import { EXIT, UsageError } from "./failure.js";
import type { Io } from "./io.js";
import { rulesOf } from "./setup.js";
import { harmless, shown, styleFor } from "./style.js";

/**
 * Extracts one text and prints why its record is as it is, as a page or as JSON. A text that cannot be read gives exit
 * code 1.
 */
export async function explainCommand(
  io: Io,
  file: string,
  options: { readonly rules?: string; readonly json?: boolean; readonly all?: boolean },
): Promise<number> {
  const path = resolve(io.cwd, file);
  if (!existsSync(path)) throw new UsageError(`there is no file "${shown(file)}"`);
  const rules = await rulesOf(io, options.rules);
  try {
    const doc = readDoc(dirname(path), basename(path));
    const explanation = explain(doc, rules);
    if (options.json === true) io.out.write(`${JSON.stringify(explanation, null, 2)}\n`);
    else {
      const width = io.out.columns ?? 100;
      const page = { width, style: styleFor(io, io.out), all: options.all === true };
      io.out.write(explanationPage(harmless(doc.text), harmlessIn(explanation), page));
    }
    return EXIT.clean;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    io.err.write(`${styleFor(io, io.err).red("failed:")} ${shown(file)} ${error.message}\n`);
    return EXIT.findings;
  }
}

/** The explanation with every string in it as a terminal may have it. */
function harmlessIn(explanation: Explanation): Explanation {
  return JSON.parse(JSON.stringify(explanation), (_key, value) =>
    typeof value === "string" ? harmless(value) : value,
  );
}
