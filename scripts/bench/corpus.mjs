import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runNode } from "./process.mjs";

const MAKE = fileURLToPath(new URL("./corpus/make.mjs", import.meta.url));

/**
 * Promises the corpus in DIR/texts, with its manifest (documents, bytes, shares by origin and kind, paths with sizes): a new one,
 * or the one that an earlier run left in DIR for the same size and seed. In a process of its own, so that the bench stays small.
 */
export async function corpusIn(dir, bytes, seed) {
  const raw = join(dir, "texts");
  const file = join(dir, "manifest.json");
  if (existsSync(file)) {
    const manifest = JSON.parse(readFileSync(file, "utf8"));
    if (manifest.asked === bytes && manifest.seed === seed) return { raw, manifest };
    throw new Error(`${dir} holds a corpus of another size or seed: name another folder, or remove it`);
  }
  if (existsSync(raw))
    throw new Error(`${raw} is there already and has no manifest.json: name another folder, or remove it`);
  mkdirSync(raw, { recursive: true });
  const { stdout } = await runNode([MAKE, raw, String(bytes), String(seed)]);
  const manifest = { asked: bytes, ...JSON.parse(stdout) };
  writeFileSync(file, JSON.stringify(manifest));
  return { raw, manifest };
}

/** Documents of about so many bytes together, spread evenly over the corpus, as `{ path, size }`. */
export function sampleOf({ manifest }, bytes) {
  const step = Math.max(1, Math.floor(manifest.bytes / bytes));
  // An odd step takes both kinds in turn where the corpus does.
  const spread = manifest.paths.filter((_, index) => index % (step + ((step + 1) % 2)) === 0);
  return upTo([...spread, ...manifest.paths.filter((entry) => !spread.includes(entry))], bytes);
}

function upTo(entries, bytes) {
  let sum = 0;
  return entries.filter(({ size }) => {
    const wanted = sum < bytes;
    if (wanted) sum += size;
    return wanted;
  });
}

/** A new folder with one document of the corpus, the one whose size is nearest to `bytes`. */
export function folderOfOne({ raw, manifest }, dir, bytes) {
  const off = ({ size }) => Math.abs(size - bytes);
  const { path } = manifest.paths.reduce((best, entry) => (off(entry) < off(best) ? entry : best));
  const file = join(dir, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, readFileSync(join(raw, path)));
  return dir;
}

/** One line a person reads: of how many documents, from where, in which shares. */
export function described({ documents, bytes, kinds, origins, repeatedSentences }) {
  const share = (parts) => {
    const sum = Object.values(parts).reduce((all, part) => all + part, 0);
    return Object.entries(parts).map(([name, part]) => `${name} ${Math.round((100 * part) / sum)}%`);
  };
  return (
    `${documents} distinct documents, ${(bytes / 1e6).toFixed(1)} MB, mean ${(bytes / documents / 1e3).toFixed(1)} KB: ` +
    `${share(kinds).join(", ")}; made from ${share(origins).join(", ")}; ` +
    `${(100 * repeatedSentences).toFixed(0)}% of sentences stand in it a second time`
  );
}
