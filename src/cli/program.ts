import { Command, Option } from "commander";
import { MAX_BYTES } from "../read/limits.js";
import { VERSION } from "../version.js";
import type { Io } from "./io.js";
import { countIn, jobsIn, sizeIn } from "./numbers.js";

const RULES_OPTION = ["--rules <dir>", "a folder of your own rules, laid over the built-in ones"] as const;

/** Makes one command's help end in examples. */
function examples(lines: readonly (readonly [string, string])[]): string {
  const width = Math.max(...lines.map(([command]) => command.length));
  return `\nExamples:\n${lines.map(([command, what]) => `  ${command.padEnd(width)}   ${what}`).join("\n")}`;
}

/**
 * The command line: names, options and help. Each body is imported when its command runs, so that `--help` is quick.
 * `finish` is told the exit code.
 */
export function buildProgram(io: Io, finish: (code: number) => void): Command {
  const program = new Command("peelmark")
    .description(
      "Reads texts about police and fire inspections and writes records\nwhose every value points at the words it came from.",
    )
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .configureOutput({
      writeOut: (text) => io.out.write(text),
      writeErr: (text) => io.err.write(text),
      getOutHelpWidth: () => io.out.columns ?? 100,
      getErrHelpWidth: () => io.err.columns ?? 100,
    })
    .exitOverride()
    .addHelpText(
      "after",
      `${examples([
        ["peelmark extract", "raw/**/*.txt into extracted/**/*.json"],
        ["peelmark extract --raw texts --format ndjson", "one record a line, to stdout"],
        ["peelmark explain raw/a.txt", "why each value is there, and what gave none"],
        ["peelmark diff --rules my-rules", "what my own rules change"],
        ["peelmark check --labels test/fixtures", "score against hand labels"],
      ])}\n\nExit codes: 0 clean, 1 findings (a failed document or check), 2 usage, rules or configuration`,
    );
  addExtract(program, io, finish);
  addExplain(program, io, finish);
  addDiff(program, io, finish);
  addCheck(program, io, finish);
  addRules(program, io, finish);
  addSchema(program, io, finish);
  return program;
}

function addExtract(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command("extract")
    .summary("make a record of every text")
    .description("Makes a record of every text of a folder: raw/a/b.txt gives extracted/a/b.json.")
    .argument("[globs...]", "only these documents: names, folders or globs (default: every *.txt)")
    .option("--raw <dir>", "the folder of raw texts", "raw")
    .option("--out <path>", "the folder of records; with ndjson a file (default: extracted; ndjson: stdout)")
    .option(...RULES_OPTION)
    .addOption(
      new Option("--format <format>", "one JSON file a document, or one line each")
        .choices(["json", "ndjson"])
        .default("json"),
    )
    .option("--watch", "stay, and extract each new or changed text at once")
    .option("--stdin", "read one document from stdin and print its record")
    .option("--quiet", "print nothing but failures")
    .option("--prune", "remove records whose text is gone")
    .option("--jobs <n>", "the most threads that extract (default: the cores this process may use)", jobsIn)
    .option("--cache <dir>", "where runs note what they made of what (default: .peelmark-cache beside the records)")
    .option("--no-cache", "read every text again, and note nothing")
    .addOption(
      new Option("--max-bytes <size>", "the largest text that is read, such as 500K or 2M")
        .argParser(sizeIn)
        .default(MAX_BYTES, "32M"),
    )
    .addHelpText(
      "after",
      examples([
        ["peelmark extract", "everything in raw/"],
        ["peelmark extract 'news/**/*.txt'", "only the texts under raw/news"],
        ["peelmark extract --watch", "keep extracted/ up to date while texts arrive"],
        ["peelmark extract --format ndjson | jq .document.title", "pipe the records on"],
        ["peelmark extract --stdin < release.txt", "one text, one record"],
      ]),
    )
    .action(async (globs: string[], options) =>
      finish(await (await import("./extract.js")).extractCommand(io, globs, options)),
    );
}

function addDiff(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command("diff")
    .summary("show what a change of rules does to the records")
    .description(
      "Compares records value by value: those of the built-in rules with those that your own rules make, " +
        "records made before with those made now, or two sets of records. Nothing is written.",
    )
    .argument("[records...]", "two folders, or files of one record a line: what was and what is")
    .option(...RULES_OPTION)
    .option(
      "--before <records>",
      "records to compare with: a folder, or a file of one a line (default: by the built-in rules)",
    )
    .option("--raw <dir>", "the folder of raw texts", "raw")
    .addOption(new Option("--limit <n>", "the most values that are shown; 0 for all").argParser(countIn).default(200))
    .option("--json", "print the differences as JSON, every one")
    .addHelpText(
      "after",
      `${examples([
        ["peelmark diff --rules my-rules", "what my rules change"],
        ["peelmark diff --before extracted", "what the rules of today would change"],
        ["peelmark diff old.ndjson new.ndjson --json", "two sets of records, as data"],
      ])}\n\nExit codes: 0 nothing differs, 1 something does, 2 usage, rules or configuration`,
    )
    .action(async (records: string[], options) =>
      finish(await (await import("./diff.js")).diffCommand(io, records, options)),
    );
}

function addExplain(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command("explain")
    .summary("show why a record is as it is")
    .description(
      "Shows each value with its rule, its words, the conditions met and the candidates that lost, " +
        "then what was not found, and what gave no value, why, and which rule came nearest.",
    )
    .argument("<file>", "a raw text")
    .option(...RULES_OPTION)
    .option("--all", "fold nothing: every place, every candidate that lost")
    .option("--json", "print the explanation as JSON")
    .addHelpText(
      "after",
      examples([
        ["peelmark explain raw/a.txt", "places are line:column"],
        ["peelmark explain raw/a.txt --rules my-rules", "with your own rules laid over"],
        ["peelmark explain raw/a.txt --json | jq '.nothing[] | .reason'", "the same as data"],
      ]),
    )
    .action(async (file: string, options) =>
      finish(await (await import("./explain.js")).explainCommand(io, file, options)),
    );
}

function addCheck(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command("check")
    .summary("score against hand labels")
    .description(
      "Extracts labelled texts afresh and scores the records. " +
        "Labels are LABELS/NAME.json with RAW/NAME.txt, " +
        "or CASE/label.json beside CASE/source.txt. Cases marked heldBack are scored apart, " +
        "and with --rules alone they tell how often each rule is right.",
    )
    .requiredOption("--labels <dir>", "the folder of labels")
    .option("--raw <dir>", "the folder of their texts (default: the folder of labels)")
    .option("--rules [dir]", `${RULES_OPTION[1]}; without one: measure the rules on the cases held back`)
    .option("--out <file>", "with --rules alone: where the measured confidence goes (default: the built-in rules)")
    .option("--against <dir>", "score a second set of labels in place of the records: how far two people agree")
    .option("--misses", "list what disagrees, but for the cases held back")
    .option("--json", "print the figures as JSON")
    .option("--floor <file>", "the least each measure must reach (default: 1 for every measure)")
    .addHelpText(
      "after",
      examples([
        ["peelmark check --labels test/fixtures --floor test/floors.json", "exit 1 when a figure is under its floor"],
        ["peelmark check --labels labels --raw raw --misses", "what disagrees, with its place and rule"],
        ["peelmark check --labels test/fixtures --against test/second-labels", "how far two labellers agree"],
        ["peelmark check --labels test/fixtures --rules", "measure each rule into rules/confidence.yaml"],
      ]),
    )
    .action(async (options) => finish(await (await import("./check.js")).checkCommand(io, options)));
}

function addRules(program: Command, io: Io, finish: (code: number) => void): void {
  const rules = program.command("rules").summary("check and test rules").description("Checks and tests rules.");
  rules
    .command("check")
    .summary("find faults in rule files")
    .description("Loads the rules and names every fault with file, line and column.")
    .option(...RULES_OPTION)
    .addHelpText("after", examples([["peelmark rules check --rules my-rules", "exit 2 when a file has a fault"]]))
    .action(async (options) => finish(await (await import("./rules-check.js")).rulesCheckCommand(io, options)));
  rules
    .command("test")
    .summary("run the examples that rules carry")
    .description("Runs the yes and no examples of every rule.")
    .option(...RULES_OPTION)
    .addHelpText("after", examples([["peelmark rules test --rules my-rules", "exit 1 when an example fails"]]))
    .action(async (options) => finish(await (await import("./rules-test.js")).rulesTestCommand(io, options)));
}

function addSchema(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command("schema")
    .summary("print the JSON Schemas")
    .description("Prints the JSON Schemas of records, labels and rule files, or writes one file each.")
    .option("--out <dir>", "the folder to write them to")
    .addHelpText(
      "after",
      examples([["peelmark schema --out schema", "for editors that complete and check as you type"]]),
    )
    .action(async (options) => finish(await (await import("./schema.js")).schemaCommand(io, options)));
}
