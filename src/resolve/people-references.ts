import type { Range } from "../model/span.js";
import type { RolePhrase } from "../rules/role-phrase.js";
import { isUpper } from "../text/units.js";
import type { Cast } from "./officials-cast.js";
import { roleIn } from "./officials-cast.js";
import type { Holder } from "./officials-holder.js";
import { Holders, type Peers } from "./people-holders.js";

/** Words for an office without a name, and the holder they point at; null where none or several fit. */
export interface Reference extends Range {
  readonly phrase: RolePhrase;
  readonly holder: Holder | null;
  /** How many holders would fit; 0 where the text names nobody with that office. */
  readonly fitting: number;
}

/** The phrases for an office that stand without a name and speak of one holder: "the chief constable", "The Commissioner". */
export function lonePhrases(cast: Cast): readonly RolePhrase[] {
  const used = new Set<RolePhrase["mention"]>();
  const named = new Set<number>();
  for (const { namings } of cast.persons) {
    for (const { phrase, start } of namings) {
      used.add(phrase.mention);
      named.add(start);
    }
  }
  const { tokens, doc } = cast.around.layout;
  // "His boss, the commissioner Pat Hallam, ...": the name behind the comma says who that is.
  const isTold = ({ article, coreTo }: RolePhrase): boolean =>
    article === "owner" &&
    doc.text.charAt(tokens.start[coreTo] ?? 0) === "," &&
    (named.has(tokens.start[coreTo + 1] ?? 0) || named.has(tokens.start[coreTo + 2] ?? 0));
  // "Dear Home Secretary," speaks of one person; "Councillor" before a name that could not be read does not.
  const isAddress = (phrase: RolePhrase): boolean =>
    isUpper(doc.text.charCodeAt(phrase.mention.start)) &&
    !isUpper(doc.text.charCodeAt(tokens.start[phrase.coreTo] ?? 0));
  return cast.roles.filter((phrase) => {
    const { use, article } = phrase;
    if (phrase.plural || article === "indefinite") return false;
    if (use === "after" || use === "verb" || use === "passive") return false;
    if ((use === "before" && article === null) || isTold(phrase)) return false;
    return (article !== null || phrase.coreFrom !== phrase.from || isAddress(phrase)) && !used.has(phrase.mention);
  });
}

/**
 * Points each lone phrase at the one holder that it can mean: by office, force, status, and nearness where several fit. `lone`
 * as `lonePhrases` gives them.
 */
export function referencesOf(
  cast: Cast,
  holders: readonly Holder[],
  lone: readonly RolePhrase[] = lonePhrases(cast),
): readonly Reference[] {
  if (lone.length === 0) return [];
  const groups = new Holders(holders);
  return lone.map((phrase): Reference => {
    const fitting = groups.passing((holder) => fits(phrase, holder));
    const former = phrase.status === "former";
    const current = fitting.filter(({ sample }) => (sample.status === "former") === former);
    const candidates = current.length > 0 ? current : fitting;
    return {
      start: phrase.start,
      end: phrase.end,
      phrase,
      holder: choose(phrase, groups, candidates),
      fitting: candidates.reduce((sum, { members }) => sum + members.length, 0),
    };
  });
}

/** Whether a holder is one that the phrase may speak of, by office, words and force. */
export function fits(phrase: RolePhrase, holder: Holder): boolean {
  const { role } = holder;
  if (role === null) return false;
  const { forces } = phrase;
  const { data } = phrase.mention.rule;
  const { id } = holder.organisation;
  if (forces.length > 0 && id !== null && !forces.some((area) => area.body === id)) return false;
  if (role === "other" || phrase.role === "other") {
    const same = holder.naming?.phrase.mention.rule.id === phrase.mention.rule.id;
    return same || (data.refers?.includes(role) === true && (role !== "other" || holder.service === data.service));
  }
  return role === roleIn(phrase, phrase.role, id) || data.refers?.includes(role) === true;
}

/** The only candidate; of several the only one named in the nearest paragraph, at most three back. */
function choose(phrase: RolePhrase, holders: Holders, candidates: readonly Peers[]): Holder | null {
  const [only, ...others] = candidates;
  if (!only) return null;
  if (others.length === 0 && only.members.length === 1) return only.members[0] ?? null;
  for (let back = 0; back <= 3; back++) {
    const [nearest, second] = holders.namedIn(phrase.block - back, phrase.start, candidates);
    if (nearest) return second ? null : nearest;
  }
  return null;
}
