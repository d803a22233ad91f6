import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { extract } from "../pipeline.js";
import { readDoc } from "../read/file.js";
import { RefusedError } from "../read/refused.js";
import { explanation } from "./explain-report.js";
import { EXIT, UsageError } from "./failure.js";
import type { Io } from "./io.js";
import { rulesOf } from "./setup.js";
import { shown, styleFor } from "./style.js";

/** Extracts one text and prints why its record is as it is. A text that cannot be read gives exit code 1. */
export async function explainCommand(io: Io, file: string, options: { readonly rules?: string }): Promise<number> {
  const path = resolve(io.cwd, file);
  if (!existsSync(path)) throw new UsageError(`there is no file "${shown(file)}"`);
  const rules = rulesOf(io, options.rules);
  try {
    const doc = await readDoc(dirname(path), basename(path));
    io.out.write(explanation(doc, extract(doc, rules), rules.measured, io.out.columns ?? 100, styleFor(io, io.out)));
    return EXIT.clean;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    io.err.write(`${styleFor(io, io.err).red("failed:")} ${shown(file)} ${error.message}\n`);
    return EXIT.findings;
  }
}
