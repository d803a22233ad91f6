import { CommanderError } from "commander";
import { RulesError } from "../model/problem.js";
import { EXIT, UsageError } from "./failure.js";
import type { Io } from "./io.js";
import { buildProgram } from "./program.js";
import { count, styleFor } from "./style.js";

/** Runs one command line and promises its exit code. Prints every failure that a person can put right; throws bugs. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let exit: number = EXIT.clean;
  const program = buildProgram(io, (code) => {
    exit = code;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return exit;
  } catch (error) {
    // Commander has printed its own messages. Asked-for help is clean; help for want of a command is not.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage;
    const style = styleFor(io, io.err);
    if (error instanceof UsageError) {
      io.err.write(`${style.red("error:")} ${error.message}\n${error.hint === null ? "" : `${error.hint}\n`}`);
      return EXIT.usage;
    }
    if (error instanceof RulesError) {
      const { length } = error.problems;
      io.err.write(
        `${error.message}\n${style.red("error:")} ${count(length, "fault")} in the rules, nothing was done\n`,
      );
      return EXIT.usage;
    }
    throw error;
  }
}
