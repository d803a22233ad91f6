import { describe, expect, test } from "vitest";
import { codePointOffsets, sliceCodePoints, unitOffsets } from "../../src/text/codepoints.js";

describe("offsets go from units to code points and back", () => {
  test.each([
    ["no pairs", "Kent’s force"],
    ["a pair in the middle", "ab😀cd"],
    ["pairs at both ends", "😀a😀"],
    ["pairs side by side", "a😀😀b"],
    ["halves that stand alone", "a\ud800b\udc00c"],
    ["halves in the wrong order", "\udc00\ud800"],
    ["half a pair at the end", "a\ud83d"],
    ["nothing", ""],
  ])("%s", (_what, text) => {
    const point = codePointOffsets(text);
    const unit = unitOffsets(text);
    const points = [...text];
    let at = 0;
    for (const [index, char] of points.entries()) {
      expect([point(at), unit(index), sliceCodePoints(text, index, index + 1)]).toEqual([index, at, char]);
      at += char.length;
    }
    expect([point(text.length), unit(points.length), unit(points.length + 9)]).toEqual([
      points.length,
      text.length,
      text.length,
    ]);
  });
});
