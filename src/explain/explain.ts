import type { Doc } from "../model/doc.js";
import { understand } from "../pipeline.js";
import type { RuleBook } from "../rules/book.js";
import { explainAbsences } from "./absences.js";
import { explainDocument } from "./document.js";
import type { ExplainedNothing, Explanation } from "./explanation.js";
import { explainFindings } from "./findings.js";
import { explainForces } from "./forces.js";
import { explainGrades } from "./grades.js";
import { explainGradeWords } from "./nothing-grades.js";
import { explainNames } from "./nothing-names.js";
import { explainStretches } from "./nothing-quotes.js";
import { explainOfficials } from "./officials.js";
import { peopleOf } from "./people.js";
import { explainQuotes } from "./quotes.js";
import { type Scene, sceneOf } from "./scene.js";
import { explainTallies } from "./tallies.js";

/**
 * Reads one document as `extract` does, and says why its record is as it is: the conditions each value met, the candidates
 * that lost, what came nearest for words that gave nothing, and what was looked for and not found. Pure. It tries every
 * statement at every grade word, so it takes many times as long as `extract`, and finds the same record.
 */
export function explain(doc: Doc, rules: RuleBook): Explanation {
  const scene = sceneOf(understand(doc, rules), rules);
  const people = peopleOf(scene);
  const nothing = [
    ...explainGradeWords(scene),
    ...explainStretches(scene),
    ...explainNames(scene, people),
    ...forceNames(scene),
  ];
  const values = [
    ...explainForces(scene),
    ...explainGrades(scene),
    ...explainTallies(scene),
    ...explainOfficials(scene, people),
    ...explainQuotes(scene, people),
    ...explainFindings(scene),
  ];
  return {
    record: scene.record,
    document: explainDocument(scene),
    values: values.map((value) => ({ ...value, measured: rules.measured.get(value.rule ?? "") ?? null })),
    nothing: nothing.sort((one, other) => one.at.start - other.at.start),
    absent: explainAbsences(scene, nothing),
  };
}

/** Names of places and short names that mean a force elsewhere, and not here. */
function forceNames(scene: Scene): readonly ExplainedNothing[] {
  return scene.trace.misses
    .filter((miss) => miss.kind === "force")
    .map(({ range, rule, reason }): ExplainedNothing => {
      return { sort: "force name", at: scene.span(range), rule, reason, by: null, nearest: null };
    });
}
