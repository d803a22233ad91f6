import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { toDoc } from "../../src/read/decode.js";
import { hasScorePy, SCORE_PY } from "../shared.js";

/** Runs `decode` of the contract's scorer, and nothing else of it, over base64 lines. */
const PYTHON = `
import ast, base64, json, sys
tree = ast.parse(open(sys.argv[1], encoding="utf-8").read())
tree.body = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "decode"]
exec(compile(tree, "decode", "exec"))
print(json.dumps([decode(base64.b64decode(line)) for line in sys.stdin.read().split()]))
`;

/** Numbers from 0 to 1 that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Texts with none to many bad bytes, the broken middles and ends of characters among them, on either side of the
 * ten-to-one rule. Not at its edge: the scorer counts bad lead bytes among the good ones there, the contract does not.
 */
function samples(): readonly Buffer[] {
  const next = numbers(7);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;
  return Array.from({ length: 400 }, () => {
    const damaged = next() < 0.5;
    const parts = Array.from({ length: damaged ? 90 : 12 }, () =>
      Buffer.from(pick(["a", " ", "\n", "é", "“", "😀", "\u00a0"]), "utf8"),
    );
    const bad = damaged ? Math.floor(next() * 2) : 2 + Math.floor(next() * 3);
    for (let i = 0; i < bad; i++) {
      const bytes = pick([[0x80], [0x92], [0xe2, 0x80], [0xf0, 0x9f, 0x98], [0xc0], [0xed, 0xa0, 0x80], [0x81]]);
      parts.splice(Math.floor(next() * parts.length), 0, Buffer.from(bytes));
    }
    return Buffer.concat(next() < 0.2 ? [Buffer.from([0xef, 0xbb, 0xbf]), ...parts] : parts);
  });
}

test.skipIf(!hasScorePy)("decodes 400 texts as the contract's scorer does", () => {
  const texts = samples();
  const input = texts.map((bytes) => bytes.toString("base64")).join("\n");
  const { stdout, stderr, status } = spawnSync("python3", ["-c", PYTHON, SCORE_PY], { input, encoding: "utf8" });
  expect(`${status} ${stderr}`).toBe("0 ");
  const expected = JSON.parse(stdout) as string[];
  expect(texts.map((bytes) => toDoc("a.txt", bytes).text)).toEqual(expected);
});
