import { expect, test } from "vitest";
import { read } from "./stage.js";

const PAGE = `Chief Constable Pat Hallam met PCC Sam Cole, the chief constable said.

Mr Hallam said: "We have more to do this year." Councillor Amy Street, the Labour leader of Kent County Council, agreed with the commissioner.

`;

/** Time, in milliseconds, for `times` copies of the page, each with people of its own. */
function spent(times: number): number {
  const text = Array.from({ length: times }, (_, at) => PAGE.replaceAll("Hallam", `Hal${"abcdefghij"[at % 10]}m`)).join(
    "",
  );
  const start = performance.now();
  read(text);
  return performance.now() - start;
}

test("ten times the text takes not much more than ten times the time", () => {
  spent(20);
  const small = Math.max(5, Math.min(spent(60), spent(60)));
  expect(spent(600)).toBeLessThan(small * 40);
});
