import type { Holder } from "./officials-holder.js";

/** Holders that no words for an office tell apart: of one office, body, service and status. */
export interface Peers {
  readonly sample: Holder;
  readonly members: Holder[];
  /** The UTF-16 unit at which any of them is first named. */
  first: number;
}

/**
 * The holders of a text, asked in groups: a text that names thousands and comes back to them thousands of times is not
 * searched by one for the other.
 */
export class Holders {
  readonly #groups = new Map<string, Peers>();
  readonly #groupOf = new Map<Holder, Peers>();
  #near: Map<number, readonly { readonly start: number; readonly holder: Holder }[]> | null = null;

  constructor(holders: readonly Holder[]) {
    for (const holder of holders) {
      const { role, status, service, organisation, naming } = holder;
      const key = [role, status, service, organisation.id, naming?.phrase.mention.rule.id].join("|");
      const first = holder.person.phrases[0]?.start ?? 0;
      let group = this.#groups.get(key);
      if (!group) {
        group = { sample: holder, members: [], first };
        this.#groups.set(key, group);
      }
      group.members.push(holder);
      group.first = Math.min(group.first, first);
      this.#groupOf.set(holder, group);
    }
  }

  /** The groups whose holders pass a test of office, body, service and status. */
  passing(test: (holder: Holder) => boolean): readonly Peers[] {
    return [...this.#groups.values()].filter(({ sample }) => test(sample));
  }

  /** Up to two holders of the groups whose names stand in a block, before a UTF-16 unit. */
  namedIn(block: number, before: number, groups: readonly Peers[]): readonly Holder[] {
    const found = new Set<Holder>();
    for (const { start, holder } of this.#byBlock().get(block) ?? []) {
      if (start >= before || found.size === 2) break;
      const group = this.#groupOf.get(holder);
      if (group && groups.includes(group)) found.add(holder);
    }
    return [...found];
  }

  /** By block where each holder is first named in it, in order. */
  #byBlock(): Map<number, readonly { readonly start: number; readonly holder: Holder }[]> {
    if (this.#near) return this.#near;
    const near = new Map<number, { readonly start: number; readonly holder: Holder }[]>();
    for (const holder of this.#groupOf.keys()) {
      let last = -1;
      for (const { block, start } of holder.person.phrases) {
        if (block === last) continue;
        last = block;
        const known = near.get(block);
        if (known) known.push({ start, holder });
        else near.set(block, [{ start, holder }]);
      }
    }
    for (const all of near.values()) all.sort((one, other) => one.start - other.start);
    this.#near = near;
    return near;
  }
}
