import type { Layout } from "../model/layout.js";
import type { NamePhrase } from "../model/name.js";
import type { RolePhrase } from "../rules/role-phrase.js";
import type { NameFiller, RoleFiller } from "./officials-fit.js";
import type { Starts } from "./officials-shapes.js";

/** What the slots of a layout may hold at each token: names and offices, by the token that they begin at. */
export interface Fillers extends Starts {
  names(at: number): readonly NameFiller[];
  roles(at: number): readonly RoleFiller[];
}

const NO_NAMES: readonly NameFiller[] = [];
const NO_ROLES: readonly RoleFiller[] = [];

/** Both lists in text order; a name begins with its form of address, and without it. The fillers of a name are made where a layout asks for them: beside most names stands no office. */
export function fillersOf({ tokens }: Layout, names: readonly NamePhrase[], roles: readonly RolePhrase[]): Fillers {
  const nameStarts = new Uint8Array(tokens.count + 1);
  // The place, from 1, of the first name that begins at a token.
  const firstName = new Int32Array(tokens.count + 1);
  let place = 0;
  for (const { from, span } of names) {
    place++;
    nameStarts[from] = 1;
    nameStarts[span.from] = 1;
    if (firstName[from] === 0) firstName[from] = place;
    if (firstName[span.from] === 0) firstName[span.from] = place;
  }
  const roleStarts = new Uint8Array(tokens.count + 1);
  const roleAt = new Map<number, RoleFiller[]>();
  for (const phrase of roles) {
    for (const from of phrase.starts) {
      roleStarts[from] = 1;
      const fillers = roleAt.get(from) ?? [];
      for (const to of phrase.ends) fillers.push({ kind: "role", from, to, phrase });
      roleAt.set(from, fillers);
    }
  }
  const nameAt = new Map<number, readonly NameFiller[]>();
  return {
    nameStarts,
    roleStarts,
    names: (at) => {
      if (nameStarts[at] !== 1) return NO_NAMES;
      const known = nameAt.get(at);
      if (known) return known;
      const made = namesFrom(names, (firstName[at] ?? 0) - 1, at);
      nameAt.set(at, made);
      return made;
    },
    roles: (at) => (roleStarts[at] === 1 ? (roleAt.get(at) ?? NO_ROLES) : NO_ROLES),
  };
}

/** The fillers that begin at a token, of the names from `first` on: each with its honours and mark, then without. */
function namesFrom(names: readonly NamePhrase[], first: number, at: number): readonly NameFiller[] {
  const fillers: NameFiller[] = [];
  for (let index = first; ; index++) {
    const name = names[index];
    if (!name || (name.from !== at && name.span.from !== at)) return fillers;
    fillers.push({ kind: "name", from: at, to: name.to, name });
    if (name.span.to !== name.to) fillers.push({ kind: "name", from: at, to: name.span.to, name });
  }
}
