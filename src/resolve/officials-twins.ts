import { fold } from "../text/fold.js";
import type { Holder } from "./officials-holder.js";
import type { Person } from "./officials-persons.js";

/** "Thomas Winsford" and "Tom Winsford" with one office are one person: each second form, by the holder of the first. */
export function twinsOf(holders: readonly Holder[]): ReadonlyMap<Person, Holder> {
  const twins = new Map<Person, Holder>();
  if (holders.length < 2) return twins;
  const namesakes = new Map<string, Holder[]>();
  for (const holder of holders) {
    const { words } = holder.person;
    if (words.length < 2 || holder.role === "councillor") continue;
    const last = fold(words.at(-1) ?? "");
    const known = namesakes.get(last);
    if (known) known.push(holder);
    else namesakes.set(last, [holder]);
  }
  for (const group of namesakes.values()) {
    for (const [at, one] of group.entries()) {
      for (const other of group.slice(at + 1)) {
        const letter = initialOf(one) === initialOf(other);
        const gender =
          one.person.gender === null || other.person.gender === null || one.person.gender === other.person.gender;
        const office = one.role === other.role && one.organisation.id === other.organisation.id;
        if (letter && gender && office && !twins.has(one.person)) twins.set(other.person, one);
      }
    }
  }
  return twins;
}

function initialOf({ person }: Holder): string {
  return fold(person.words[0] ?? "").charAt(0);
}

/** The holder with the phrases and namings of those that are the same person. */
export function joinedBy(holder: Holder, twins: ReadonlyMap<Person, Holder>): Holder {
  const others = [...twins].flatMap(([person, first]) => (first.person === holder.person ? [person] : []));
  if (others.length === 0) return holder;
  const all = [holder.person, ...others];
  const phrases = all.flatMap((person) => person.phrases).sort((one, other) => one.start - other.start);
  return { ...holder, person: { ...holder.person, phrases, namings: all.flatMap((person) => person.namings) } };
}
