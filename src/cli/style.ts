import type { Io, Output } from "./io.js";

export type Paint = (text: string) => string;

/** The few colours that the commands use; each leaves the text as it is where colours are off. */
export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly cyan: Paint;
}

/** Colours for a terminal that has not asked for none (NO_COLOR, TERM=dumb). */
export function styleFor(io: Io, output: Output): Style {
  const on = output.isTerminal && !io.env.NO_COLOR && io.env.TERM !== "dumb";
  const paint =
    (open: number, close: number): Paint =>
    (text) =>
      on && text !== "" ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    green: paint(32, 39),
    yellow: paint(33, 39),
    cyan: paint(36, 39),
  };
}

/** A name as one visible line: no line end, escape or mark that turns the writing round reaches the terminal. */
export function shown(name: string): string {
  return name.replace(/[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (char) => {
    const names: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
    return names[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/**
 * Text of a document as a terminal may have it: what would move the cursor, colour the page or turn the writing round is
 * U+FFFD, unit for unit, so that offsets hold. Tabs and line ends stay.
 */
export function harmless(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    "\ufffd",
  );
}

/** A whole number with commas: "1,234". What Intl needs for it takes longer to load than a text to read. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** "1 grade", "2 grades". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

/** Shortens text to `width` characters, leaving out its middle: the ends of a path say most. */
export function shorten(text: string, width: number): string {
  const chars = [...text];
  if (chars.length <= width) return text;
  const left = Math.ceil((width - 1) / 2);
  return `${chars.slice(0, left).join("")}…${chars.slice(chars.length - (width - 1 - left)).join("")}`;
}

/** Breaks text at spaces into lines of at most `width` characters, each after `indent`; longer words stay whole. */
export function wrap(text: string, width: number, indent: string): string {
  const room = Math.max(20, width - indent.length);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => indent + one).join("\n");
}
