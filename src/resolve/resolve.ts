import type { AreaMention, DocumentFact, Facts, ForceFact } from "../model/facts.js";
import type { Layout } from "../model/layout.js";
import type { Miss } from "../model/trace.js";
import type { RuleBook } from "../rules/book.js";
import type { Detected } from "../rules/detected.js";
import type { GradingContext } from "./award.js";
import { branchForce } from "./branch.js";
import { crossChecks } from "./checks.js";
import { resolveDocument } from "./document.js";
import { resolveFindings } from "./findings.js";
import { nameForces } from "./forces.js";
import { resolveGrades } from "./grades.js";
import { type Ground, groundOf } from "./ground.js";
import { heaviest, kindWeights, withVoices } from "./kind.js";
import { Page } from "./page.js";
import { type People, resolvePeople } from "./people.js";
import { resolvePillars } from "./pillars.js";
import { resolveQuotes } from "./quotes.js";
import { servicesOf } from "./services.js";
import { primeForces, subjectsOf } from "./subjects.js";
import { readTargets } from "./targets.js";
import { voiceOf, voicesOf } from "./voice.js";
import { sameButKind, watched } from "./watched.js";

/** The facts of a document, what gave none, and what the facts were settled on, for those who ask why. */
export interface Resolution {
  readonly facts: Facts;
  readonly targets: readonly AreaMention[];
  readonly misses: readonly Miss[];
  readonly ground: Ground;
  readonly grading: GradingContext;
}

/** Settles the facts of a document from what its words name. Pure. */
export function resolve(layout: Layout, detected: Detected, book: RuleBook): Resolution {
  const { mentions } = detected;
  const quotes = resolveQuotes(layout, detected, book);
  const quoted = quotes.facts.flatMap((quote) => quote.spans);
  const weights = kindWeights(layout, book, quoted);
  const page = new Page(layout, mentions, book);
  const likely = resolveDocument(page, heaviest(weights));
  const named = branchForce(layout, mentions, nameForces(layout, mentions, book), book);
  const breaks = book.wordsOf("run-break");
  const turning = book.wordsOf("statement-turn");
  const graded = new Uint8Array(layout.tokens.count);
  for (const { from } of mentions.of("scales")) graded[from] = 1;
  const parts = (token: number): boolean => breaks.has(layout.tokens.word[token] ?? 0);
  const targets = readTargets(layout, mentions, likely, servicesOf(layout, named, likely, book), book, {
    isGraded: (token) => graded[token] === 1,
    isBreak: (token) => graded[token] === 1 || parts(token),
  });
  const ground = groundOf(
    {
      layout,
      mentions,
      named,
      targets,
      parts,
      turns: (token) => turning.has(layout.tokens.word[token] ?? 0),
    },
    book,
  );
  const prime = primeForces(layout, mentions, named, likely, book);
  const assumed = named.forces.map((force) => ({ ...force, subject: prime.includes(force.id) }));
  const peopleOf = (document: DocumentFact, forces: readonly ForceFact[], before: People | null): People =>
    resolvePeople(
      { layout, detected, document, forces, quotes: quotes.facts, gathered: before?.gathered ?? null },
      book,
    );
  const watch = watched(likely);
  const first = peopleOf(watch.document, assumed, null);
  const kind = heaviest(withVoices(weights, voicesOf(first)));
  const document = kind === likely.kind ? likely : resolveDocument(page, kind);
  const voice = voiceOf(quotes.facts, first.speakers, first.officials);
  const context: GradingContext = { document, prime, voice };
  const grading = resolveGrades(ground, context, book);
  const subjects = subjectsOf(layout, named, document, prime, grading, mentions, book);
  const forces = named.forces.map((force) => ({ ...force, subject: subjects.has(force.id) }));
  // Whose officer somebody is leans on the subjects, which the grades may have changed since, and now and then on the page's kind.
  const sameDocument = document === likely || (!watch.asked() && sameButKind(document, likely));
  const same = sameDocument && assumed.every((force) => force.subject === subjects.has(force.id));
  const people = same ? first : peopleOf(document, forces, first);
  const findings = resolveFindings(ground, [...subjects], grading.grades, book);
  const { grades, tallies } = grading;
  const cross = crossChecks({ document, forces, grades, tallies, quotes: quotes.facts, speakers: people.speakers });
  const facts: Facts = {
    document,
    forces,
    pillars: resolvePillars(layout, targets, grading.grades),
    grades,
    tallies,
    officials: people.officials,
    quotes: quotes.facts,
    speakers: people.speakers,
    findings,
    checks: [...quotes.checks, ...people.checks, ...cross],
  };
  return {
    facts,
    targets: targets.all,
    misses: [...named.misses, ...grading.misses, ...quotes.misses, ...people.misses],
    ground,
    grading: context,
  };
}
