import type { Block } from "../model/layout.js";
import { fieldOf } from "../resolve/field.js";
import type { RuleBook } from "../rules/book.js";
import { matchesIn } from "../text/match.js";
import { prepare } from "../text/prepare.js";
import { tokenAt } from "../text/tokens.js";
import type { Condition, ToldValue } from "./explanation.js";
import { blockAt, quoted, type Scene } from "./scene.js";

/** Each finding of the record: the heading or label that it stands under, and where its topic came from. */
export function explainFindings(scene: Scene): readonly ToldValue[] {
  return scene.record.findings.map(({ kind, area, force, span, rule }, index): ToldValue => {
    const fact = scene.resolution.facts.findings.find(({ range }) => scene.touches(span, range));
    const block = fact ? blockAt(scene, tokenAt(scene.layout.tokens, fact.range.start)) : null;
    const heading = block && headingOf(scene, rule, block);
    const met: Condition[] = [
      {
        of: "heading",
        says: heading ? `under ${quoted(scene.span(heading).text)}` : "behind a label in its own line",
        rule: null,
        at: heading ? scene.span(heading) : null,
      },
      {
        of: "area",
        says:
          area === null
            ? "none: neither its section nor the document has one topic"
            : `${area}: the topic of its section or of the document`,
        rule: null,
        at: null,
      },
      {
        of: "force",
        says: force === null ? "no force is settled" : `${force}: of its section, or the document's`,
        rule: null,
        at: null,
      },
    ];
    const title = [kind, area, force].filter((part) => part !== null).join(", ");
    return { field: "findings", index, title, rule, at: [span], met, lost: [] };
  });
}

/** The nearest line at or above a finding that the rule's patterns read. */
function headingOf({ layout, resolution, book }: Scene, id: string, block: Block): Block | null {
  const rule = findingRule(book, id);
  for (let index = block.index - 1; rule && index >= 0; index--) {
    const line = layout.blocks[index];
    if (!line || line.kind === "chrome") continue;
    const field = fieldOf(resolution.ground, line);
    if ((rule.patterns.pattern ?? []).some((pattern) => matchesIn(prepare(pattern), field).length > 0)) return line;
  }
  return null;
}

function findingRule(book: RuleBook, id: string): RuleBook["files"]["findings"][number] | null {
  return book.files.findings.find((rule) => rule.id === id) ?? null;
}
