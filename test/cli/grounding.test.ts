import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { recordSchema } from "../../src/model/record.js";
import { spansOf } from "../../src/verify/grounding.js";
import { contents, fill, newFolder } from "../folder.js";
import { RELEASE } from "./sample.js";
import { peelmark } from "./terminal.js";

/** Extracts the bytes and holds every span of the record against `text`, cut into code points here, not by our own code. */
async function check(bytes: Uint8Array, text: string): Promise<void> {
  const cwd = fill(newFolder(), { "raw/a.txt": bytes });
  expect(await peelmark(cwd, ["extract", "--quiet"])).toEqual({ code: 0, out: "", err: "" });
  const record = recordSchema.parse(JSON.parse(contents(join(cwd, "extracted"))["a.json"] ?? ""));
  const points = [...text];
  const spans = spansOf(record);
  expect(spans.map((span) => points.slice(span.start, span.end).join(""))).toEqual(spans.map((span) => span.text));
  expect(record.grades.length).toBeGreaterThan(0);
  expect(record.quotes.map((quote) => quote.spans.map((span) => span.text))).toEqual([
    ["We are pleased 🙂 with this report."],
  ]);
  expect(record.source.characters).toBe(points.length);
}

describe("every span is the words it says", () => {
  const crlf = RELEASE.replaceAll("\n", "\r\n");
  test.each<[string, Uint8Array, string]>([
    ["with characters outside the BMP and no-break spaces", Buffer.from(RELEASE), RELEASE],
    ["with CRLF", Buffer.from(crlf), crlf],
    ["with CR alone", Buffer.from(RELEASE.replaceAll("\n", "\r")), RELEASE.replaceAll("\n", "\r")],
    ["with a byte-order mark", Buffer.from(`\ufeff${RELEASE}`), RELEASE],
    ["in UTF-16", Buffer.from(`\ufeff${crlf}`, "utf16le"), crlf],
    [
      "with a bad byte",
      Buffer.concat([Buffer.from("é".repeat(30)), Buffer.from([0xff, 0x0a, 0x0a]), Buffer.from(RELEASE)]),
      `${"é".repeat(30)}\ufffd\n\n${RELEASE}`,
    ],
  ])("%s", (_, bytes, text) => check(bytes, text));
});
