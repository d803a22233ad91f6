import fc from "fast-check";
import { expect, test } from "vitest";
import { extract } from "../../src/pipeline.js";
import { toDoc } from "../../src/read/decode.js";
import { MAX_BYTES } from "../../src/read/limits.js";
import { RefusedError } from "../../src/read/refused.js";
import { spansIn } from "./reading.js";
import { PATIENCE, settings } from "./settings.js";
import { book, texts } from "./texts.js";

const utf8 = texts.map((text) => Buffer.from(text, "utf8"));
const utf16 = texts.map((text) => Buffer.from(`\ufeff${text}`, "utf16le"));
const latin = texts.map((text) => Buffer.from(text, "latin1"));

/** Good text of some encoding with bytes of any kind put into it. */
const damaged = fc
  .tuple(fc.oneof(utf8, utf16, latin), fc.array(fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 4 })), { maxLength: 6 }))
  .map(([bytes, edits]) =>
    edits.reduce((whole: Uint8Array, [where, some]) => {
      const at = where % (whole.length + 1);
      return Buffer.concat([whole.subarray(0, at), some, whole.subarray(at)]);
    }, bytes),
  );

const anyBytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), damaged, utf8, utf16);

test("any bytes give a record or a refusal with a name", { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      try {
        const doc = toDoc("a.txt", bytes);
        const { record } = extract(doc, book);
        const points = Array.from(doc.text);
        for (const span of spansIn(record)) expect(points.slice(span.start, span.end).join("")).toBe(span.text);
        expect(record.source.bytes).toBe(bytes.length);
      } catch (error) {
        if (!(error instanceof RefusedError)) throw error;
        expect(["binary", "too-large"]).toContain(error.code);
        expect(error.path).toBe("a.txt");
      }
    }),
    settings,
  );
});

test("what is refused for its size is not decoded", () => {
  expect(() => toDoc("a.txt", Buffer.alloc(MAX_BYTES + 1, "a"))).toThrow(RefusedError);
});
