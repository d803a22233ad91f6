import type { Span } from "../model/span.js";
import { positionOf } from "../text/lines.js";
import { placeOf, quoted } from "./place.js";
import { count, type Style, wrap } from "./style.js";

export const INDENT = "        ";
/** The width of a place, or of a label, and the space after it. */
const PLACE = 8;

/** Lays out lines about places of one text, wrapped to a width. */
export class Page {
  constructor(
    readonly text: string,
    readonly width: number,
    readonly style: Style,
  ) {}

  heading(title: string, items: number | null): string {
    const number = items === null ? "" : ` ${this.style.dim(String(items))}`;
    return `${this.style.bold(title.toUpperCase())}${number}`;
  }

  /** Up to `most` places with their words on up to `lines` lines each, and how many more there are. */
  places(spans: readonly Span[], most: number, lines = 1): readonly string[] {
    const shown = spans.slice(0, most).map((span) => this.#words(placeOf(this.text, span), span.text, lines));
    const rest = spans.length - most;
    return rest > 0 ? [...shown, `${INDENT}${this.style.dim(`and ${count(rest, "more place")}`)}`] : shown;
  }

  /** "        force   kent: the force named before it (3:45)", wrapped below its label. */
  labelled(label: string, says: string, rule: string | null, at: Span | null): string {
    const source = [...(rule === null ? [] : [rule]), ...(at === null ? [] : [placeOf(this.text, at)])];
    const inner = INDENT + " ".repeat(PLACE);
    const body = wrap(source.length === 0 ? says : `${says} (${source.join(", ")})`, this.width, inner).trimStart();
    const tail = rule !== null && body.includes(rule) ? body.replace(rule, this.style.cyan(rule)) : body;
    return `${INDENT}${this.style.dim(label.padEnd(PLACE - 1))} ${tail}`;
  }

  note(says: string): string {
    return wrap(says, this.width, INDENT + " ".repeat(PLACE));
  }

  /** The words in brackets, within those around them on their line; long words stand alone. */
  inContext(span: Span): string {
    const { start, end } = unitsOf(this.text, span);
    const { line, column } = positionOf(this.text, start);
    const place = `${line}:${column}`;
    const words = span.text.replace(/\s+/g, " ");
    const room = this.#room() - [...words].length - 4;
    if (room < 20) return this.#words(place, words, 1);
    const before = [
      ...(this.text
        .slice(0, start)
        .split(/[\r\n]/)
        .at(-1) ?? ""),
    ];
    const after = [...(this.text.slice(end).split(/[\r\n]/, 1)[0] ?? "")];
    const half = Math.floor(room / 2);
    // What one side does not need is the other's.
    const [lead, trail] = [Math.max(half, room - after.length), Math.max(half, room - before.length)];
    const left = before.length > lead ? `…${before.slice(1 - lead).join("")}` : before.join("");
    const right = after.length > trail ? `${after.slice(0, trail - 1).join("")}…` : after.join("");
    return `${INDENT}${this.style.dim(place.padEnd(PLACE - 1))} ${left}[${this.style.bold(words)}]${right}`.trimEnd();
  }

  #room(): number {
    return Math.max(24, this.width - INDENT.length - PLACE - 1);
  }

  /** The place, and the words beside it on up to `lines` lines. */
  #words(place: string, words: string, lines: number): string {
    const beside = wrap(quoted(words, this.#room() * lines - 2 * lines), this.width, INDENT + " ".repeat(PLACE));
    return `${INDENT}${this.style.dim(place.padEnd(PLACE - 1))} ${beside.trimStart()}`;
  }
}

/** The UTF-16 offsets of a record's span. */
function unitsOf(text: string, span: Span): { readonly start: number; readonly end: number } {
  let unit = 0;
  for (let point = 0; point < span.start && unit < text.length; point++)
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  return { start: unit, end: unit + span.text.length };
}
