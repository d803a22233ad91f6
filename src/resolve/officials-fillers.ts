import type { Layout } from "../model/layout.js";
import type { NamePhrase } from "../model/name.js";
import type { RolePhrase } from "../rules/role-phrase.js";
import { firstAfter } from "../text/halving.js";
import type { NameFiller, RoleFiller } from "./officials-fit.js";
import { NAME_STARTS, ROLE_STARTS, type Starts } from "./officials-shapes.js";

/** What the slots of a layout may hold at each token: names and offices, by the token that they begin at. */
export interface Fillers {
  readonly starts: Starts;
  names(at: number): readonly NameFiller[];
  roles(at: number): readonly RoleFiller[];
}

const NO_NAMES: readonly NameFiller[] = [];
const NO_ROLES: readonly RoleFiller[] = [];

/**
 * Both lists in text order; a name begins with its form of address, and without it. The fillers of a name are made where a
 * layout asks for them: beside most names stands no office.
 */
export function fillersOf({ tokens }: Layout, names: readonly NamePhrase[], roles: readonly RolePhrase[]): Fillers {
  const starts = new Uint8Array(tokens.count + 1);
  for (const { from, span } of names) {
    starts[from] = NAME_STARTS;
    starts[span.from] = NAME_STARTS;
  }
  const roleAt = new Map<number, RoleFiller[]>();
  for (const phrase of roles) {
    for (const from of phrase.starts) {
      starts[from] = (starts[from] ?? 0) | ROLE_STARTS;
      let fillers = roleAt.get(from);
      if (!fillers) {
        fillers = [];
        roleAt.set(from, fillers);
      }
      for (const to of phrase.ends) fillers.push({ kind: "role", from, to, phrase });
    }
  }
  const nameAt = new Map<number, readonly NameFiller[]>();
  return {
    starts,
    names: (at) => {
      if (((starts[at] ?? 0) & NAME_STARTS) === 0) return NO_NAMES;
      let known = nameAt.get(at);
      if (!known) {
        known = namesAt(names, at);
        nameAt.set(at, known);
      }
      return known;
    },
    roles: (at) => (((starts[at] ?? 0) & ROLE_STARTS) === 0 ? NO_ROLES : (roleAt.get(at) ?? NO_ROLES)),
  };
}

/** The fillers of the names that begin at a token: each with its honours and mark, then without. */
function namesAt(names: readonly NamePhrase[], at: number): readonly NameFiller[] {
  let low = firstAfter(names.length, (middle) => (names[middle]?.span.from ?? 0) < at);
  const fillers: NameFiller[] = [];
  for (let name = names[low]; name && name.from <= at; name = names[++low]) {
    if (name.from !== at && name.span.from !== at) continue;
    fillers.push({ kind: "name", from: at, to: name.to, name });
    if (name.span.to !== name.to) fillers.push({ kind: "name", from: at, to: name.span.to, name });
  }
  return fillers;
}
