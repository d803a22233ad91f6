/**
 * The figures of the bench in the order of its table: `must` is the least that will do, `aim` what is hoped for; `better` says
 * which way is good. The parts measure them, each by id.
 */
export const FIGURES = [
  {
    id: "compromise",
    title: "times faster than compromise (full, people, quotations)",
    must: 100,
    aim: 250,
    better: "more",
  },
  { id: "wink", title: "times faster than wink-nlp (full pipe)", must: 8, aim: 15, better: "more" },
  { id: "floor", title: "time / floor, one thread, NDJSON", must: 5, aim: 3, better: "less" },
  { id: "threads", title: "two threads / one, NDJSON", must: 1.4, aim: 1.7, better: "more" },
  { id: "growth", title: "500 KB text / 50 KB text", must: 11, aim: 10.3, better: "less" },
  { id: "help", title: "--help / bare node", must: 1.3, aim: 1.1, better: "less" },
  { id: "one", title: "one document / bare node", must: 2.2, aim: 1.7, better: "less" },
  { id: "memory", title: "peak memory, one thread, MB", must: 200, aim: 120, better: "less" },
  { id: "cache", title: "unchanged corpus with cache / first run", must: 0.15, aim: 0.05, better: "less" },
  { id: "scores", title: "scores under their floors", must: 0, aim: 0, better: "less" },
];

/** What the measured value is worth: `aim`, `must`, `missed`, or `not measured` where it is undefined. */
export function verdictOf({ must, aim, better }, measured) {
  if (measured === undefined || Number.isNaN(measured)) return "not measured";
  const reaches = (bound) => (better === "more" ? measured >= bound : measured <= bound);
  if (reaches(aim)) return "aim";
  return reaches(must) ? "must" : "missed";
}

/** The table of figures, as lines: those of the parts that ran. `measured`: values by id; `ran`: ids that should have one. */
export function figureTable(measured, ran) {
  const rows = FIGURES.filter(({ id }) => ran.includes(id)).map((figure) => {
    const value = measured[figure.id];
    const bound = (number) => `${figure.better === "more" ? ">=" : "<="} ${number}`;
    const verdict = verdictOf(figure, value);
    return [figure.title, value === undefined ? "-" : rounded(value), bound(figure.must), bound(figure.aim), verdict];
  });
  return tableOf(["figure", "measured", "must", "aim", "verdict"], rows);
}

/** Rows of cells as a Markdown table with even columns: the first to the left, the others to the right. */
export function tableOf(head, rows) {
  const widths = head.map((title, column) => Math.max(3, title.length, ...rows.map((row) => row[column].length)));
  const line = (cells) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join(" | ")} |`;
  const rule = widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)];
}

/** Three digits that matter, without an exponent. */
export function rounded(number) {
  if (Math.abs(number) >= 100 || Number.isInteger(number)) return String(Math.round(number));
  return String(Number(number.toPrecision(3)));
}
