import { join, resolve } from "node:path";
import { jsonSchemas } from "../rules/schemas.js";
import { writeAtomic } from "../write/atomic.js";
import { EXIT, UsageError } from "./failure.js";
import type { Io } from "./io.js";
import { count } from "./style.js";

/** Prints the JSON Schemas as one object by file name, or writes each to a file of the folder `out`. */
export async function schemaCommand(io: Io, options: { readonly out?: string }): Promise<number> {
  const schemas = Object.entries(jsonSchemas());
  if (options.out === undefined) {
    io.out.write(`${JSON.stringify(Object.fromEntries(schemas), null, 2)}\n`);
    return EXIT.clean;
  }
  const folder = resolve(io.cwd, options.out);
  try {
    for (const [name, schema] of schemas) writeAtomic(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
  } catch (error) {
    throw new UsageError(`--out: ${error instanceof Error ? error.message : String(error)}`);
  }
  io.err.write(`${count(schemas.length, "schema")} in ${options.out}\n`);
  return EXIT.clean;
}
