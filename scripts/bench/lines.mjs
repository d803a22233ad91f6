import { closeSync, openSync, readSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";

/** The file's lines one by one, without their line ends; a file of any size, for one megabyte is held at once. */
export function* linesOf(file) {
  const source = openSync(file, "r");
  const decoder = new StringDecoder("utf8");
  const buffer = Buffer.alloc(1 << 20);
  let rest = "";
  try {
    for (let size = readSync(source, buffer); size > 0; size = readSync(source, buffer)) {
      const lines = (rest + decoder.write(buffer.subarray(0, size))).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
    if (rest !== "") yield rest;
  } finally {
    closeSync(source);
  }
}
