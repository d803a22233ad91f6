import { EXIT } from "./failure.js";
import type { Io } from "./io.js";
import { rulesOf } from "./setup.js";
import { count, styleFor } from "./style.js";
import { PlainTable } from "./table.js";

/** Loads the rules; faults are thrown as RulesError, all at once. Prints how many rules each file kind has. */
export async function rulesCheckCommand(io: Io, options: { readonly rules?: string }): Promise<number> {
  const book = await rulesOf(io, options.rules);
  const style = styleFor(io, io.out);
  const table = new PlainTable(["left", "right"]);
  for (const [file, rules] of Object.entries(book.files)) table.push([file, String(rules.length)]);
  const total = count(book.all().length, "rule");
  io.out.write(
    `${table.toString()}\n\n${style.green("ok")}  ${total}, ${style.dim(`set ${book.hash.slice(0, 12)}`)}\n`,
  );
  return EXIT.clean;
}
