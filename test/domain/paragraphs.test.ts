import { describe } from "vitest";
import { toDoc } from "../../src/read/decode.js";
import { loadRules } from "../../src/rules/load.js";
import { segment } from "../../src/segment/layout.js";
import { check } from "./pages.js";

const rules = loadRules();

/** The first words of each block, "|" between the blocks. */
function opened(text: string): string {
  const { blocks } = segment(toDoc("page.txt", Buffer.from(text)), rules);
  return blocks.map(({ start, end }) => text.slice(start, end).split(/\s+/).slice(0, 2).join(" ")).join(" | ");
}

/** Hard-wrapped text of a line's width, in so many lines. */
function wrapped(line: string, lines: number): string {
  return `${Array.from({ length: lines }, () => line).join("\n")}.\n\n`;
}

const PAGE = wrapped("the officers of the county went from one end of it to the other on", 10);
const COLUMN = wrapped("and the officers of the county went from", 22);

describe("lines that a program wrapped", () => {
  check(opened, [
    [`${PAGE}It was a\nlong winter.`, "the officers | It was | long winter."],
    // A row of a table is a line of its own, and so is the note below.
    [
      `${PAGE}The marks that the force was given by the inspectors are set out here\nfor all to see\nInvestigating crime                       Good\nPreventing crime in all of its towns and in its villages        Good*\n*carried over from 2016`,
      "the officers | The marks | Investigating crime | Preventing crime | *carried over",
    ],
    // A column's paragraph begins further in.
    [
      `${COLUMN}  The first paragraph of the story that\nends in the middle of its line.\n  The second one begins further in, and\ngoes on for a line.`,
      "and the | The first | The second",
    ],
    [
      "title: Force praised for what it did in the long winter\nsite_name: Gazette\n\nIt did well.",
      "title: Force | site_name: Gazette | It did",
    ],
  ]);
});

describe("numbered parts of a report", () => {
  const kinds = (text: string): string =>
    segment(toDoc("page.txt", Buffer.from(text)), rules)
      .blocks.map((block) => block.kind)
      .join(" ");
  check(kinds, [
    [
      "Kent Police: report\n\n1. Purpose\n\n1.1 The panel is asked to note it.\n\n2. Risk\n\n2.1 There is none.",
      "title heading item heading item",
    ],
    [
      "Kent Police: report\n\n34.5 Causes of concern\n\n(a) The force is slow.\n(b) It is late.",
      "title heading item item",
    ],
    [
      "Kent Police: report\n\n4.3 The force should make sure that:\n\n(a) it is quick;\n(b) it is early.",
      "title item item item",
    ],
  ]);
});
