import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/**
 * A plugin of the bundler: puts the licence of every package whose code a bundle holds beside it, as LICENCES.txt, sorted by name.
 * They ask that their notices go where their code goes. Throws where a package has no text of its licence.
 */
export function bundledLicences() {
  return {
    name: "bundled-licences",
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
      const folders = new Set(modules.flatMap((id) => PACKAGE.exec(id)?.[0] ?? []));
      const texts = [...folders].map(licenceOf).sort((one, other) => (one.id < other.id ? -1 : 1));
      const source = texts.map(({ id, text }) => `${id}\n${"=".repeat(id.length)}\n\n${text}\n`).join("\n\n");
      this.emitFile({ type: "asset", fileName: "LICENCES.txt", source });
    },
  };
}

function licenceOf(folder) {
  const manifest = join(folder, "package.json");
  const { name, version } = existsSync(manifest) ? JSON.parse(readFileSync(manifest, "utf8")) : {};
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  if (files.length === 0) throw new Error(`${name}@${version} is in the bundle and has no text of its licence`);
  const text = files.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n");
  return { id: `${name} ${version}`, text };
}
