import type { Block, Sentence } from "../model/layout.js";
import { sentenceAt } from "../model/layout.js";
import type { Range, Span } from "../model/span.js";
import type { Understanding } from "../pipeline.js";
import { blockAtToken } from "../resolve/block-at.js";
import type { GradeMention } from "../resolve/ground.js";
import type { RuleBook } from "../rules/book.js";
import { codePointOffsets } from "../text/codepoints.js";
import { tokenAt } from "../text/tokens.js";

/** A document as the stages read it, with its rules: what every part of an explanation looks at. */
export interface Scene extends Understanding {
  readonly book: RuleBook;
  /** The record's span of a UTF-16 range. */
  span(range: Range): Span;
  /** The words of tokens `[from, to)`; null where there are none. */
  tokens(from: number, to: number): Span | null;
  /** Whether a record's span and a UTF-16 range share a character. */
  touches(span: Span, range: Range): boolean;
}

export function sceneOf(understanding: Understanding, book: RuleBook): Scene {
  const { layout } = understanding;
  const { text } = layout.doc;
  const point = codePointOffsets(text);
  const span = ({ start, end }: Range): Span => ({
    start: point(start),
    end: point(end),
    text: text.slice(start, end),
  });
  return {
    ...understanding,
    book,
    span,
    tokens(from, to) {
      const start = layout.tokens.start[from];
      const end = layout.tokens.end[to - 1];
      return from >= to || start === undefined || end === undefined ? null : span({ start, end });
    },
    touches: (one, range) => point(range.start) < one.end && one.start < point(range.end),
  };
}

/** The block that holds a token. */
export function blockAt({ layout }: Scene, token: number): Block | null {
  const block = blockAtToken(layout, token);
  return block && block.from <= token ? block : null;
}

/** The stretch that the rules of a scope read around a token: its sentence, or its whole line in the place of one. */
export function stretchAt(scene: Scene, token: number, scope: "sentence" | "block"): Sentence | null {
  const sentence = sentenceAt(scene.layout, token);
  if (scope === "sentence" && sentence) return sentence;
  const block = blockAt(scene, token);
  return block && { index: -1, block: block.index, start: block.start, end: block.end, from: block.from, to: block.to };
}

/** The grade word that begins where a range does. */
export function gradeWordAt({ detected, layout }: Scene, range: Range): GradeMention | null {
  return detected.mentions.at("scales", tokenAt(layout.tokens, range.start));
}

/** Words on one line, in quotation marks, without a point at their end; those in the middle are left out past `most` characters. */
export function quoted(words: string, most = 60): string {
  const line = words
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<=\w)[.,;:]+$/, "");
  const chars = [...line];
  if (chars.length <= most) return `"${line}"`;
  const half = Math.floor((most - 3) / 2);
  return `"${chars.slice(0, half).join("").trimEnd()} … ${chars.slice(-half).join("").trimStart()}"`;
}
