/** The closed sets of ids that the record contract names. Everything else of the domain lives in rules/. */

export const GRADES = ["outstanding", "good", "adequate", "requires-improvement", "inadequate", "not-graded"] as const;
export type Grade = (typeof GRADES)[number];

export const PILLARS = ["effectiveness", "efficiency", "legitimacy", "leadership", "people"] as const;
export type Pillar = (typeof PILLARS)[number];

export const AREAS = [
  "overall",
  "preventing-crime",
  "anti-social-behaviour",
  "investigating-crime",
  "protecting-vulnerable-people",
  "serious-organised-crime",
  "specialist-capabilities",
  "responding-to-the-public",
  "managing-offenders",
  "treating-the-public",
  "stop-and-search",
  "ethical-behaviour",
  "workforce",
  "leadership",
  "understanding-demand",
  "use-of-resources",
  "planning-for-the-future",
  "workforce-model",
  "financial-position",
  "supporting-victims",
  "crime-recording",
  "vetting-and-counter-corruption",
  "child-protection",
  "understanding-risk",
  "preventing-fires",
  "fire-regulation",
  "responding-to-fires",
  "major-incidents",
  "affordability",
  "values-and-culture",
  "skills",
  "fairness-and-diversity",
  "managing-performance",
] as const;
export type Area = (typeof AREAS)[number];

export const ROUNDS = ["2014", "2015", "2016", "2017", "2018-19", "2021-22", "2023-25", "2025-27"] as const;
export type Round = (typeof ROUNDS)[number];

export const DOCUMENT_KINDS = [
  "news-article",
  "press-release",
  "statement",
  "report",
  "transcript",
  "letter",
  "minutes",
  "other",
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const INSPECTORATES = ["hmic", "hmicfrs", "hmics"] as const;
export type Inspectorate = (typeof INSPECTORATES)[number];

export const PERIODS = ["current", "previous"] as const;
export type Period = (typeof PERIODS)[number];

export const BASES = ["headline", "sentence", "list", "table", "label"] as const;
export type Basis = (typeof BASES)[number];

export const ROLES = [
  "chief-constable",
  "deputy-chief-constable",
  "assistant-chief-constable",
  "commissioner-of-police",
  "deputy-commissioner-of-police",
  "assistant-commissioner",
  "deputy-assistant-commissioner",
  "commander",
  "chief-superintendent",
  "superintendent",
  "chief-inspector",
  "inspector",
  "sergeant",
  "constable",
  "chief-officer-staff",
  "chief-inspector-of-constabulary",
  "inspector-of-constabulary",
  "assistant-inspector-of-constabulary",
  "police-and-crime-commissioner",
  "deputy-police-and-crime-commissioner",
  "police-fire-and-crime-commissioner",
  "mayor",
  "deputy-mayor",
  "home-secretary",
  "policing-minister",
  "member-of-parliament",
  "council-leader",
  "councillor",
  "police-and-crime-panel-chair",
  "federation-chair",
  "federation-secretary",
  "chief-fire-officer",
  "charity-chief",
  "spokesperson",
  "other",
] as const;
export type Role = (typeof ROLES)[number];

export const STATUSES = ["acting", "temporary", "former"] as const;
export type Status = (typeof STATUSES)[number];

export const PARTIES = [
  "Conservative",
  "Labour",
  "Liberal Democrat",
  "Green",
  "Reform UK",
  "Plaid Cymru",
  "UKIP",
  "Independent",
] as const;
export type Party = (typeof PARTIES)[number];

export const SPEAKER_KINDS = ["official", "person", "inspectorate", "force", "organisation", "unnamed"] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

export const QUOTE_FORMS = ["full", "partial", "transcript"] as const;
export type QuoteForm = (typeof QUOTE_FORMS)[number];

export const FINDING_KINDS = ["area-for-improvement", "cause-of-concern", "recommendation"] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Permanent codes of the checks a record can carry. */
export const CHECK_CODES = [
  "encoding-guessed",
  "encoding-damaged",
  "empty-file",
  "too-large",
  "tally-disagrees",
  "adequate-before-2021",
  "two-current-grades",
  "quote-without-speaker",
  "quote-without-closing-mark",
  "unmarked-continuation",
  "role-not-settled",
  "organisation-not-settled",
  "force-not-settled",
  "force-by-weak-surface",
  "no-grade-in-report",
  "same-text",
] as const;
export type CheckCode = (typeof CHECK_CODES)[number];
