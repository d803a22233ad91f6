import { expect, test } from "vitest";
import { fill, newFolder } from "../folder.js";
import { RELEASE } from "./sample.js";
import { peelmark } from "./terminal.js";

test("each value is shown with its rule and its words by line and column", async () => {
  const cwd = fill(newFolder(), { "a.txt": RELEASE });
  const { code, out, err } = await peelmark(cwd, ["explain", "a.txt"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^a\.txt {2}/);
  expect(out).toMatch(/\n\nGRADES \d+\n {2}good: .*grades\.\S+\n {8}[13]:\d+ +"/);
  expect(out).toMatch(/\n\nQUOTES 1\n.*speech\.\S+\n {8}5:36 +"We are pleased 🙂 with this report\."\n/);
});

test("lines fit the terminal, and colours come on a terminal only", async () => {
  const cwd = fill(newFolder(), { "a.txt": RELEASE });
  const plain = await peelmark(cwd, ["explain", "a.txt"], { columns: 70, env: { NO_COLOR: "1" } });
  expect(Math.max(...plain.out.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(80);
  expect(plain.out).not.toContain("\u001b[");
  expect((await peelmark(cwd, ["explain", "a.txt"], { columns: 70 })).out).toContain("\u001b[");
});

test("binary data is refused", async () => {
  const cwd = fill(newFolder(), { "a.bin": Uint8Array.from([0]) });
  const ran = await peelmark(cwd, ["explain", "a.bin"]);
  expect(ran).toMatchObject({ code: 1, out: "", err: expect.stringMatching(/^failed: a\.bin is binary data/) });
});
