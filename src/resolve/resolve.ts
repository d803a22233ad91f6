import type { Check } from "../model/doc.js";
import type {
  DocumentFact,
  FindingFact,
  ForceFact,
  GradeFact,
  OfficialFact,
  PillarFact,
  QuoteFact,
  SpeakerFact,
  TallyFact,
} from "../model/facts.js";
import type { Layout } from "../model/layout.js";
import type { Miss } from "../model/trace.js";
import type { RuleBook } from "../rules/book.js";
import type { Mentions } from "../rules/mentions.js";
import { branchForce } from "./branch.js";
import { crossChecks } from "./checks.js";
import { resolveDocument } from "./document.js";
import { resolveFindings } from "./findings.js";
import { nameForces } from "./forces.js";
import { resolveGrades } from "./grades.js";
import { resolvePeople } from "./people.js";
import { resolvePillars } from "./pillars.js";
import { resolveQuotes } from "./quotes.js";
import { servicesOf } from "./services.js";
import { primeForces, subjectsOf } from "./subjects.js";
import { readTargets, type Target } from "./targets.js";
import type { Ground } from "./verdicts.js";
import { voiceOf } from "./voice.js";

/** Every fact of a document. */
export interface ResolvedFacts {
  readonly document: DocumentFact;
  readonly forces: readonly ForceFact[];
  readonly pillars: readonly PillarFact[];
  readonly grades: readonly GradeFact[];
  readonly tallies: readonly TallyFact[];
  readonly officials: readonly OfficialFact[];
  readonly quotes: readonly QuoteFact[];
  readonly speakers: readonly (SpeakerFact | null)[];
  readonly findings: readonly FindingFact[];
  readonly checks: readonly Check[];
}

/** Settles the facts of a document from its mentions. Pure. */
export function resolve(
  layout: Layout,
  mentions: Mentions,
  book: RuleBook,
): { readonly facts: ResolvedFacts; readonly targets: readonly Target[]; readonly misses: readonly Miss[] } {
  const document = resolveDocument(layout, mentions, book);
  const named = branchForce(layout, mentions, nameForces(layout, mentions, book), book);
  const breaks = book.wordsOf("run-break");
  const turning = book.wordsOf("statement-turn");
  const graded = new Set(mentions.of("scales").map((mention) => mention.from));
  const parts = (token: number): boolean => breaks.has(layout.tokens.word[token] ?? 0);
  const targets = readTargets(
    layout,
    mentions,
    document,
    servicesOf(layout, named, document, book),
    book,
    graded,
    (token) => graded.has(token) || parts(token),
  );
  const ground: Ground = {
    layout,
    mentions,
    named,
    targets,
    parts,
    turns: (token) => turning.has(layout.tokens.word[token] ?? 0),
  };
  const prime = primeForces(layout, mentions, named, document, book);
  const quotes = resolveQuotes(layout, mentions, book);
  const assumed = named.forces.map((force) => ({ ...force, subject: prime.includes(force.id) }));
  const people = resolvePeople({ layout, mentions, document, forces: assumed, quotes: quotes.facts }, book);
  const voice = voiceOf(quotes.facts, people.speakers, people.officials);
  const grading = resolveGrades(ground, { document, prime, voice }, book);
  const subjects = subjectsOf(layout, named, document, prime, grading.grades);
  const forces = named.forces.map((force) => ({ ...force, subject: subjects.has(force.id) }));
  const findings = resolveFindings(ground, [...subjects], grading.grades, book);
  const { grades, tallies } = grading;
  const cross = crossChecks({ document, forces, grades, tallies, quotes: quotes.facts, speakers: people.speakers });
  const facts: ResolvedFacts = {
    document,
    forces,
    pillars: resolvePillars(targets),
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
  };
}
