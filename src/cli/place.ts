import type { Span } from "../model/span.js";
import { positionOf } from "../text/lines.js";

/** Where the span starts in the source, as editors show it: `line:column`, both from 1. */
export function placeOf(text: string, span: Span): string {
  const { line, column } = positionOf(text, unitOf(text, span.start));
  return `${line}:${column}`;
}

/** A span's words on one line, in quotation marks, shortened in the middle to about `most` characters. */
export function quoted(words: string, most = 90): string {
  const line = words.replace(/\s+/g, " ").trim();
  const chars = [...line];
  if (chars.length <= most) return `"${line}"`;
  const half = Math.floor((most - 3) / 2);
  return `"${chars.slice(0, half).join("").trimEnd()} … ${chars.slice(-half).join("").trimStart()}"`;
}

/** The UTF-16 offset of a code point offset. */
function unitOf(text: string, point: number): number {
  let unit = 0;
  for (let at = 0; at < point && unit < text.length; at++) unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  return unit;
}
