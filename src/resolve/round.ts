import type { Round } from "../model/ids.js";
import type { Layout } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { phrasesIn } from "./phrases.js";

/** How far into a text a programme's name still says what the whole document is about. */
const LEAD_BLOCKS = 4;

/**
 * The round a document reports: by its name in the title, then in the text (the round named most, the later where two are
 * named as often), else by the date of publication, else by wording that one round alone uses. A programme of its own
 * (custody, vetting, child protection ...) in the title has none, and neither has a fire document.
 */
export function roundOf(
  layout: Layout,
  book: RuleBook,
  published: string | null,
  service: "police" | "fire",
  reports: boolean,
): Round | null {
  if (service === "fire" || !reports) return null;
  const title = layout.title === null ? null : (layout.blocks[layout.title] ?? null);
  const names = new Map<Round, number>();
  const wording = new Set<Round>();
  let titled: Round | null = null;
  let programme = false;
  let seen = 0;
  for (const block of layout.blocks) {
    if (block.kind === "chrome") continue;
    seen++;
    for (const phrase of phrasesIn(layout, book, "rounds", block)) {
      const { round, strength } = phrase.rule.data;
      if (round === null) programme ||= block === title;
      else if (strength === "wording") wording.add(round);
      else {
        if (block === title) titled ??= round;
        names.set(round, (names.get(round) ?? 0) + (seen <= LEAD_BLOCKS ? 2 : 1));
      }
    }
  }
  if (titled) return titled;
  if (programme) return null;
  const dated = published === null ? null : roundAt(book, published);
  if (dated !== null && names.has(dated)) return dated;
  const most = [...names].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? 1 : -1))[0];
  if (most && (dated === null || most[0] < dated === false)) return most[0];
  if (dated) return dated;
  return wording.size === 1 ? ([...wording][0] ?? null) : null;
}

/** The round whose reports were being published on a date. */
function roundAt(book: RuleBook, date: string): Round | null {
  const rule = book.files.rounds.find(
    ({ data }) => data.from !== undefined && data.to !== undefined && data.from <= date && date <= data.to,
  );
  return rule?.data.round ?? null;
}
