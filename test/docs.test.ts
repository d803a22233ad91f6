import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Command } from "commander";
import { describe, expect, test } from "vitest";
import type { Io } from "../src/cli/io.js";
import { buildProgram } from "../src/cli/program.js";
import { extract } from "../src/pipeline.js";
import { toDoc } from "../src/read/decode.js";
import { loadRules } from "../src/rules/load.js";
import { RULE_SHAPES } from "../src/rules/schema.js";
import { peelmark } from "./cli/terminal.js";
import { fill, newFolder } from "./folder.js";
import { ROOT } from "./shared.js";

const readme = readFileSync(join(ROOT, "README.md"), "utf8");
const rulesPage = existsSync(join(ROOT, "rules/README.md")) ? readFileSync(join(ROOT, "rules/README.md"), "utf8") : "";

const silent = { isTerminal: false, columns: null, write: () => {}, drained: async () => {} };
const io: Io = {
  cwd: ROOT,
  env: {},
  out: silent,
  err: silent,
  stdin: (async function* () {})(),
  untilStopped: () => AbortSignal.abort(),
};

/** Every command that does something, with its full name. */
function commandsOf(command: Command, name = ""): readonly { readonly name: string; readonly command: Command }[] {
  if (command.commands.length === 0) return [{ name, command }];
  return command.commands.flatMap((one) => commandsOf(one, `${name} ${one.name()}`.trim()));
}

const commands = commandsOf(buildProgram(io, () => {}));
const options = commands.flatMap(({ name, command }) => command.options.map((option) => `${name} ${option.long}`));

/** The part of the README under the heading that names the command. */
function sectionOf(command: string): string {
  const sections = readme.split(/^#+ (?=`)/m);
  return sections.find((section) => (section.split("\n")[0] ?? "").includes(`\`${command}`)) ?? "";
}

function blocks(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp(`^ *\`\`\`${language}\n([\\s\\S]*?)^ *\`\`\`$`, "gm"))].map(
    (match) => match[1] ?? "",
  );
}

describe("the README", () => {
  test.each(commands.map(({ name }) => name))("has a section for %s", (name) => expect(sectionOf(name)).not.toBe(""));

  test.each(options)("names the option of %s", (line) => {
    const [option = ""] = line.split(" ").slice(-1);
    expect(sectionOf(line.slice(0, -option.length - 1))).toContain(option);
  });

  test.each(Object.keys(RULE_SHAPES))("names the rule file of %s", (kind) =>
    expect(readme).toContain(`\`rules/${kind}.yaml\``),
  );

  test.each(readdirSync(join(ROOT, "rules")).filter((name) => name.endsWith(".yaml")))("names rules/%s", (name) => {
    expect(readme).toContain(`\`rules/${name}\``);
  });

  test("its worked example is what the rules give", () => {
    const [text = ""] = blocks("text");
    const [json = ""] = blocks("json");
    const { record } = extract(toDoc("a.txt", new TextEncoder().encode(text)), loadRules());
    expect(record).toMatchObject(JSON.parse(json));
  });

  test("its explanation is what the command prints", async () => {
    const [text = "", shown = ""] = blocks("text");
    const { out } = await peelmark(fill(newFolder(), { "a.txt": text }), ["explain", "a.txt"]);
    expect(out).toContain(`\n${shown}`);
  });

  test("its rule of one's own is sound", () => {
    const [rule = ""] = blocks("yaml");
    const dir = fill(newFolder(), { "scales.yaml": rule.replace(/^ {3}/gm, "") });
    expect(
      loadRules({ dir })
        .all()
        .some((one) => one.id === "scales.gold-star"),
    ).toBe(true);
  });

  test("its library example runs", () => {
    const [code = ""] = blocks("js");
    const built = pathToFileURL(join(ROOT, "dist/index.js")).href;
    const folder = fill(newFolder(), { "example.mjs": code.replace('"peelmark"', JSON.stringify(built)) });
    const { stdout, stderr } = spawnSync(process.execPath, [join(folder, "example.mjs")], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout).toMatch(
      /^good preventing-crime grades\.\S+ \d+ .*\n0 grade words or quoted stretches gave nothing\n$/,
    );
  });
});

test("the page on raw texts names every one of them", () => {
  const page = readFileSync(join(ROOT, "raw/README.md"), "utf8");
  const texts = readdirSync(join(ROOT, "raw")).filter((name) => name.endsWith(".txt"));
  expect(texts.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

test("the page on rules names every kind of rule file", () => {
  expect(Object.keys(RULE_SHAPES).filter((kind) => !rulesPage.includes(kind))).toEqual([]);
});

test("the README's table of speed has the figures of the bench, with what each must reach", async () => {
  const { FIGURES } = (await import(pathToFileURL(join(ROOT, "scripts/bench/figures.mjs")).href)) as {
    FIGURES: readonly { title: string; must: number; aim: number; better: string }[];
  };
  const rows = [...readme.matchAll(/^\| (.+?) +\| +\S+ \| +([<>]= \S+) \| +([<>]= \S+) \|/gm)].map((row) =>
    row.slice(1),
  );
  const bound = (better: string, number: number) => `${better === "more" ? ">=" : "<="} ${number}`;
  expect(rows).toEqual(FIGURES.map(({ title, must, aim, better }) => [title, bound(better, must), bound(better, aim)]));
});

describe("links", () => {
  const pages = [
    "README.md",
    "CONTRIBUTING.md",
    "src/README.md",
    "rules/README.md",
    "raw/README.md",
    "scripts/bench/README.md",
    "test/fixtures/README.md",
    "test/second-labels/README.md",
  ];
  test.each(pages)("of %s lead somewhere", (page) => {
    const text = readFileSync(join(ROOT, page), "utf8");
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? "");
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([]);
  });
});
