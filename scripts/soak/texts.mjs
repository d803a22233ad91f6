import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const SAMPLES = fileURLToPath(new URL("../../raw/", import.meta.url));

/** Numbers from 0 to 1 that are the same for the same seed. */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return ((state >>> 8) ^ (state & 0xff)) / 2 ** 24;
  };
}

/** Texts without end, each different, of paragraphs of the sample texts; `{ path, text }`, 500 to a folder. */
export function* texts(seed = 1) {
  const names = readdirSync(SAMPLES).filter((name) => name.endsWith(".txt"));
  const samples = names.sort().map((name) => readFileSync(join(SAMPLES, name), "utf8").split(/\n\n/));
  const next = chance(seed);
  const one = (list) => list[Math.floor(next() * list.length)];
  for (let number = 0; ; number++) {
    const paragraphs = [...samples[number % samples.length]];
    const more = one(samples).slice(1, 1 + Math.floor(next() * 6));
    paragraphs.splice(1 + Math.floor(next() * paragraphs.length), 0, ...more, `Item ${number} of the file.`);
    yield { path: `${Math.floor(number / 500)}/text-${number}.txt`, text: paragraphs.join("\n\n") };
  }
}

/** Writes the first texts into a folder until they hold so many bytes; says how many there are and their bytes. */
export function writeTexts(folder, atLeast, seed = 1) {
  let documents = 0;
  let bytes = 0;
  for (const { path, text } of texts(seed)) {
    const file = join(folder, path);
    if (documents % 500 === 0) mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    documents++;
    bytes += Buffer.byteLength(text);
    if (bytes >= atLeast) return { documents, bytes };
  }
}
