import { type Card, type Disagreement, figures } from "../check/card.js";
import type { Shortfall } from "../check/floors.js";
import { type Figure, r4 } from "../check/measures.js";
import type { ScoredCase } from "../check/run.js";
import type { Measured } from "../rules/confidence.js";
import type { Io } from "./io.js";
import { placeOf, quoted } from "./place.js";
import { count, type Style, styleFor } from "./style.js";
import { PlainTable } from "./table.js";

export type Cards = Readonly<Record<"all" | "tunedOn" | "heldBack", Card>>;

/** The figures as data: those of all cases at the top, by the contract's names, then the parts, rules and shortfalls. */
export function scoresAsJson(cards: Cards, under: readonly Shortfall[], misses: boolean): object {
  const card = (one: Card) => ({
    ...Object.fromEntries(figures(one)),
    documents: one.documents,
    ungrounded: one.ungrounded,
    missing: one.missing,
    rules: Object.fromEntries(byRule(one).map(({ key, right, of, precision }) => [key, { right, of, precision }])),
  });
  return {
    ...card(cards.all),
    tunedOn: card(cards.tunedOn),
    heldBack: card(cards.heldBack),
    underFloor: under,
    ...(misses ? { misses: cards.tunedOn.disagreements } : {}),
  };
}

/** Prints the measures as a table, then the precision of each rule, worst first, with what was `measured` of it before. */
export function printScores(
  io: Io,
  cards: Cards,
  under: readonly Shortfall[],
  measured: ReadonlyMap<string, Measured>,
): void {
  const style = styleFor(io, io.out);
  const split = cards.heldBack.documents > 0;
  const parts = split ? (["all", "tunedOn", "heldBack"] as const) : (["all"] as const);
  const names = { all: "all", tunedOn: "tuned on", heldBack: "held back" };
  const table = new PlainTable(["left", ...parts.flatMap(() => ["right", "left"] as const)]);
  table.push([
    style.dim("measure"),
    ...parts.flatMap((part) => [style.dim(names[part]), style.dim("right/wrong/missed")]),
  ]);
  const columns = parts.map((part) => figures(cards[part]));
  for (const measure of figures(cards.all).keys()) {
    const cells = parts.flatMap((part, i) => {
      const figure = columns[i]?.get(measure);
      const low = under.some((one) => one.measure === measure && (part === "all" ? !split : one.part === part));
      return figure ? cellsOf(figure, low, style) : [style.dim("-"), ""];
    });
    table.push([measure, ...cells]);
  }
  io.out.write(`${table.toString()}\n\n`);

  // A rule's slips in cases held back are no news for whoever tunes it.
  const rows = byRule(split ? cards.tunedOn : cards.all);
  if (rows.length > 0) {
    const rules = new PlainTable(["left", "left", "right", "left", "left"]);
    const headings = ["values", "rule", "precision", split ? "right/made, tuned on" : "right/made", "confidence"];
    rules.push(headings.map((heading) => style.dim(heading)));
    for (const { kind, rule, precision, right, of } of rows) {
      const shown = precision.toFixed(4);
      const sure = measured.get(rule)?.confidence.toFixed(2) ?? "-";
      rules.push([kind, rule, precision < 0.9 ? style.yellow(shown) : shown, style.dim(`${right}/${of}`), sure]);
    }
    io.out.write(`${rules.toString()}\n\n`);
  }
  const { documents, ungrounded, missing } = cards.all;
  const held = split ? ` (${cards.tunedOn.documents} tuned on, ${cards.heldBack.documents} held back)` : "";
  io.out.write(
    `${count(documents, "document")}${held}, ${count(ungrounded, "ungrounded span")}, ${missing} without a record\n`,
  );
}

/** Lists what disagrees, by measure, with its place and rule. What is held back stays unseen: it must tune no rule. */
export function printMisses(io: Io, cases: readonly ScoredCase[]): void {
  const style = styleFor(io, io.out);
  const texts = new Map(cases.map((one) => [one.name, one.text]));
  const seen = cases.filter((one) => !one.heldBack).flatMap((one) => one.card.disagreements);
  const hidden = cases.filter((one) => one.heldBack).flatMap((one) => one.card.disagreements);
  io.out.write("\n");
  let measure = "";
  for (const miss of [...seen].sort((a, b) => (a.measure < b.measure ? -1 : a.measure > b.measure ? 1 : 0))) {
    if (miss.measure !== measure) io.out.write(`${style.bold(miss.measure)}\n`);
    measure = miss.measure;
    io.out.write(missLine(miss, texts.get(miss.case) ?? null, style));
  }
  const sums = `${count(seen.length, "disagreement")}`;
  io.out.write(`${sums}${hidden.length > 0 ? `; ${hidden.length} in cases held back are not listed` : ""}\n`);
}

function missLine(miss: Disagreement, text: string | null, style: Style): string {
  const colour = miss.verdict === "missed" ? style.yellow : style.red;
  const place = miss.span && text !== null ? `:${placeOf(text, miss.span)}` : "";
  const words = miss.span && !miss.measure.startsWith("document.") ? `  ${style.dim(quoted(miss.span.text, 70))}` : "";
  const rule = miss.rule === null ? "" : `  ${style.cyan(miss.rule)}`;
  return `  ${colour(miss.verdict.padEnd(7))} ${miss.case}${place}  ${miss.what}${rule}${words}\n`;
}

function cellsOf(figure: Figure, low: boolean, style: Style): [string, string] {
  const main = "f1" in figure ? figure.f1 : figure.accuracy;
  const number = main.toFixed(4);
  const counts =
    "accuracy" in figure
      ? `${figure.right} of ${figure.of}`
      : "tp" in figure
        ? `${figure.tp}/${figure.fp}/${figure.fn}`
        : `P ${figure.precision} R ${figure.recall}`;
  return [low ? style.red(`${number}`) : number, style.dim(counts)];
}

interface RuleRow {
  readonly key: string;
  readonly kind: string;
  readonly rule: string;
  readonly right: number;
  readonly of: number;
  readonly precision: number;
}

/** How often each rule's values are right, lowest precision first, then by name. */
function byRule(card: Card): readonly RuleRow[] {
  const rows = [...card.rules].map(([key, { right, of }]) => {
    const [kind = "", rule = ""] = key.split(" ");
    return { key, kind, rule, right, of, precision: r4(right / of) };
  });
  return rows.sort((a, b) => a.precision - b.precision || (a.key < b.key ? -1 : 1));
}
