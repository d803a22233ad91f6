import type { Round } from "../model/ids.js";
import type { Range } from "../model/span.js";
import type { RuleBook } from "../rules/book.js";
import type { Page } from "./page.js";

/** How far into a text a programme's name still says what the whole document is about. */
const LEAD_BLOCKS = 4;
/** How far in, in blocks that are no furniture, an inspection of another programme may be introduced as what the text reports. */
const OPENING_BLOCKS = 6;

/**
 * The round a document reports: by its name in the title, then in the text (the round named most, the later where two are
 * named as often), else by the date of publication, else by wording that one round alone uses. A page's menu counts above
 * its title, and a bare year there or in the title is the inspection's. A programme of its own (custody, vetting, child
 * protection ...) in the title has none; nor has one that the opening names where nothing names a round.
 */
export function roundOf(page: Page, title: Range | null, published: string | null): Round | null {
  const { layout, book, rounds } = page;
  const names = new Map<Round, number>();
  const wording = new Set<Round>();
  let titled: Round | null = null;
  let above: Round | null = null;
  let programme = false;
  let opening = false;
  let topic = false;
  let peel = false;
  let seen = 0;
  let next = 0;
  for (const block of layout.blocks) {
    if (next === rounds.length) break;
    const isTitle = title !== null && block.start <= title.start && title.start < block.end;
    const head = block.kind === "chrome" && block.index < (layout.title ?? 0);
    const read = block.kind !== "chrome" || head;
    if (read && !head && block.index >= (layout.title ?? 0)) seen++;
    for (let phrase = rounds[next]; phrase !== undefined && phrase.from < block.to; phrase = rounds[next]) {
      next++;
      if (!read) continue;
      const { round, strength } = phrase.rule.data;
      if (round === null) {
        if (strength === "programme") programme ||= isTitle;
        else if (strength === "topic") topic ||= isTitle;
        else if (strength === "named") peel = true;
        else opening ||= isTitle || seen <= OPENING_BLOCKS;
      } else if (strength === "wording") wording.add(round);
      else if (strength === "year") {
        if (isTitle) titled ??= round;
        else if (head) above ??= round;
      } else {
        if (isTitle) titled ??= round;
        else if (head) above ??= round;
        else names.set(round, (names.get(round) ?? 0) + (seen <= LEAD_BLOCKS ? 2 : 1));
      }
    }
  }
  if (titled) return titled;
  if (programme) return null;
  if (above) return above;
  if ((opening || (topic && !peel)) && names.size === 0) return null;
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
