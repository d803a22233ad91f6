import { testExamples } from "../check/examples.js";
import { EXIT } from "./failure.js";
import type { Io } from "./io.js";
import { quoted } from "./place.js";
import { rulesOf } from "./setup.js";
import { count, styleFor, wrap } from "./style.js";

/** Runs every example that the rules carry; prints those that fail, each at its rule's place, then the sums. */
export async function rulesTestCommand(io: Io, options: { readonly rules?: string }): Promise<number> {
  const results = testExamples(await rulesOf(io, options.rules));
  const style = styleFor(io, io.out);
  const failed = results.filter((result) => !result.ok);
  const width = io.out.columns ?? 100;
  for (const { rule, place, text, expected, message } of failed) {
    io.out.write(
      `${place.file}:${place.line}:${place.column}: ${style.bold(rule)}, example of ${style.red(expected)}\n`,
    );
    io.out.write(`${wrap(quoted(text, 400), width, "  ")}\n${wrap(message, width, "  ")}\n\n`);
  }
  const rules = new Set(results.map((result) => result.rule)).size;
  const sums = `${count(results.length, "example")} of ${count(rules, "rule")}: ${results.length - failed.length} passed`;
  io.out.write(`${failed.length === 0 ? style.green("ok") : style.red("failed")}  ${sums}, ${failed.length} failed\n`);
  return failed.length === 0 ? EXIT.clean : EXIT.findings;
}
