import { stripVTControlCharacters } from "node:util";
import Table from "cli-table3";

/** Characters that each fill one column of a terminal. */
const PLAIN = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2026]*$/;
const GAP = "  ";

/**
 * A table of columns two spaces apart, without any lines, and without spaces at the ends of its rows. Where all is Latin, a cell
 * is as wide as it is long; for everything else cli-table3 knows the widths, which takes it longer than many a run.
 */
export class PlainTable {
  readonly #aligns: readonly Align[];
  readonly #rows: (readonly string[])[] = [];

  constructor(aligns: readonly Align[]) {
    this.#aligns = aligns;
  }

  push(...rows: readonly (readonly string[])[]): void {
    this.#rows.push(...rows);
  }

  toString(): string {
    const isPlain = this.#rows.flat().every((cell) => PLAIN.test(stripVTControlCharacters(cell)));
    return (isPlain ? padded : measured)(this.#aligns, this.#rows)
      .split("\n")
      .map((line) => line.trimEnd())
      .join("\n");
  }
}

type Align = "left" | "right";

function padded(aligns: readonly Align[], rows: readonly (readonly string[])[]): string {
  const lengthOf = (cell: string): number => stripVTControlCharacters(cell).length;
  const widths = aligns.map((_, column) => Math.max(0, ...rows.map((row) => lengthOf(row[column] ?? ""))));
  const lines = rows.map((row) =>
    aligns.map((align, column) => {
      const cell = row[column] ?? "";
      const fill = " ".repeat((widths[column] ?? 0) - lengthOf(cell));
      return align === "left" ? cell + fill : fill + cell;
    }),
  );
  return lines.map((cells) => cells.join(GAP)).join("\n");
}

function measured(aligns: readonly Align[], rows: readonly (readonly string[])[]): string {
  const sides = ["top", "bottom", "left", "right", "mid"];
  const ends = ["", "-mid", "-left", "-right"];
  const chars = Object.fromEntries(sides.flatMap((side) => ends.map((end) => [side + end, ""])));
  const table = new Table({
    chars: { ...chars, middle: GAP },
    colAligns: [...aligns],
    style: { "padding-left": 0, "padding-right": 0, compact: true, border: [], head: [] },
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
}
