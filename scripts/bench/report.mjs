import { figureTable, rounded, tableOf } from "./figures.mjs";

const PROGRAMS = {
  ndjson1: "one thread, NDJSON",
  json1: "one thread, JSON",
  ndjson2: "two threads, NDJSON",
  json2: "two threads, JSON",
  floor: "the floor",
  peelmark: "peelmark, cold, 1 thread",
  compromise: "compromise",
  wink: "wink-nlp",
};
const SCORES = ["forces", "grades", "tallies", "officials", "quotes.exact", "quotes.speaker", "findings"];

/** The report as lines of Markdown: what it ran on, the corpus, the figures, then what lies behind them. */
export function report({ machine, corpus, settings, parts }) {
  const values = Object.values(parts);
  const measured = Object.assign({}, ...values.map((part) => part.measured));
  const ran = values.flatMap((part) => part.figures);
  return [
    `node ${machine.node}, ${machine.cores} x ${machine.cpu}, ${machine.commit?.slice(0, 9) ?? "no commit"}` +
      `${machine.clean ? "" : " with changes"}; medians of ${settings.rounds}`,
    ...(corpus === null ? [] : [corpus]),
    "",
    ...figureTable(measured, ran),
    ...speeds(parts),
    ...found(parts),
    ...scores(parts.scores?.details),
    ...values.flatMap((part) => part.notes).map((note) => `\nnote: ${note}`),
    ...(machine.load > machine.cores
      ? [`\nnote: ${machine.load.toFixed(1)} programs wanted ${machine.cores} cores at the start: wall times are rough`]
      : []),
  ];
}

function speeds({ speed, compare, start }) {
  const rates = { ...speed?.details.megabytes, ...compare?.details.megabytes };
  const rows = Object.entries(rates).map(([name, { wall, cpu }]) => [PROGRAMS[name], rounded(wall), rounded(cpu)]);
  const times = Object.entries(start?.details.milliseconds ?? {});
  return [
    ...(rows.length === 0 ? [] : ["", ...tableOf(["program", "MB a second", "MB a CPU second"], rows)]),
    ...(times.length === 0 ? [] : ["", times.map(([name, time]) => `${name} ${time.toFixed(0)} ms`).join(", ")]),
  ];
}

function found({ speed, compare }) {
  const counts = (entries) => Object.entries(entries).map(([name, count]) => `${count} ${name}`);
  const samples = Object.entries(compare?.details.found ?? {});
  return [
    ...(speed?.details.found ? ["", `found in the corpus: ${counts(speed.details.found).join(", ")}`] : []),
    ...(samples.length === 0 ? [] : [""]),
    ...samples.map(([name, entries]) => `found in the sample by ${name}: ${counts(entries).join(", ")}`),
  ];
}

function scores(sets = {}) {
  const shown = (set) => SCORES.map((measure) => set[measure]?.f1 ?? set[measure]?.accuracy);
  const rows = Object.entries(sets)
    .flatMap(([name, { heldBack = {}, ...open }]) => [
      [name, shown(open)],
      [`${name}, held back`, shown(heldBack)],
    ])
    .filter(([, row]) => row.some((score) => score !== undefined))
    .map(([name, row]) => [name, ...row.map((score) => score?.toFixed(3) ?? "-")]);
  return rows.length === 0 ? [] : ["", ...tableOf(["F1 (share right: speaker)", ...SCORES], rows)];
}
