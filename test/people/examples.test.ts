import { describe, expect, test } from "vitest";
import { read, rules } from "./stage.js";

/** The examples that the rules of this stage carry: a title gives its official, a layout names its officials, a word is found. */
describe.each(["roles", "names", "inspectorates"] as const)("the examples of rules/%s.yaml", (file) => {
  test.each(rules.files[file].map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
    const layout = "sort" in rule.data && rule.data.sort === "layout";
    for (const example of rule.data.examples.yes) {
      const text = typeof example === "string" ? example : example.text;
      const result = read(text);
      if (layout)
        expect(
          result.officials.map((official) => official.rule),
          text,
        ).toContain(id);
      else expect([...result.mentioned], text).toContain(id);
      if (file === "inspectorates" || typeof example === "string") continue;
      for (const given of example.gives ?? [])
        expect(result.officials, text).toContainEqual(expect.objectContaining(given));
    }
    for (const text of rule.data.examples.no) {
      const result = read(text);
      if (layout)
        expect(
          result.officials.map((official) => official.rule),
          text,
        ).not.toContain(id);
      else expect([...result.mentioned], text).not.toContain(id);
    }
  });
});
