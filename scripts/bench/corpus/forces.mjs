/**
 * Exchanges names of forces and services, as the rules know them, for others of the same kind.
 * `words`: every word of such a name. `mainOf(text)`: the body a text names most, or null.
 * `exchange(text, main, turn)`: the text with each body moved so far along the list of its kind that `main` comes to stand at
 * `turn`: so that texts about several bodies can be made to be about one.
 */
export function forceExchange(ruleFiles) {
  const places = new Map();
  for (const group of groupsOf(ruleFiles)) {
    for (const [place, body] of group.entries()) {
      places.set(body.name, { group, place, form: "name" });
      if (body.bare !== null) places.set(body.bare, { group, place, form: "bare" });
    }
  }
  const names = [...places.keys()].sort((one, other) => other.length - one.length);
  const anyName = new RegExp(`(?<!\\p{L})(?:${names.map(escaped).join("|")})(?!\\p{L})`, "gu");
  return {
    words: new Set(names.flatMap((name) => name.split(" "))),
    mainOf: (text) => commonest((text.match(anyName) ?? []).map((name) => places.get(name))),
    exchange: (text, main, turn) =>
      text.replace(anyName, (name) => {
        const { group, place, form } = places.get(name);
        const step = turn - (main !== null && main.group === group ? main.place : 0);
        return group[(((place + step) % group.length) + group.length) % group.length][form];
      }),
  };
}

/** The bodies `{ name, bare }` by kind, those with a bare area name ("Kent") apart from those without. */
function groupsOf(ruleFiles) {
  const groups = new Map();
  for (const rule of ruleFiles.flatMap(({ data }) => data.rules ?? [])) {
    if (typeof rule.body !== "string" || typeof rule.name !== "string") continue;
    const bare = [rule.bare].flat().find((name) => typeof name === "string" && /^[\p{L} ]+$/u.test(name)) ?? null;
    const key = `${rule.type} ${bare !== null}`;
    groups.set(key, [...(groups.get(key) ?? []), { name: rule.name, bare }]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function commonest(found) {
  const counts = new Map();
  for (const { group, place } of found) {
    const entry = counts.get(group[place]) ?? { group, place, count: 0 };
    counts.set(group[place], { ...entry, count: entry.count + 1 });
  }
  return [...counts.values()].reduce((most, one) => (most === null || one.count > most.count ? one : most), null);
}

function escaped(name) {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
