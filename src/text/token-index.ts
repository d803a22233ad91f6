/** Anything that stands at tokens `[from, to)`. */
interface Placed {
  readonly from: number;
  readonly to: number;
}

/**
 * Things of a document by the token they begin at: a question about a stretch costs what stands in it, not what the
 * document holds. `all` is in order of `from`.
 */
export class TokenIndex<One extends Placed> {
  readonly all: readonly One[];
  /** For each token the place in `all` of the first that begins there or later. */
  readonly #first: Int32Array;

  /** `count`: the document's tokens. */
  constructor(all: readonly One[], count: number) {
    this.all = all;
    this.#first = all.length === 0 ? NOWHERE : new Int32Array(count + 1).fill(all.length);
    let token = 0;
    for (let place = 0; place < all.length; place++) {
      const from = all[place]?.from ?? 0;
      if (from >= token) this.#first.fill(place, token, from + 1);
      token = Math.max(token, from + 1);
    }
  }

  /** The place in `all` of the first that begins at the token or later. */
  firstFrom(token: number): number {
    return token <= 0 ? 0 : (this.#first[Math.min(token, this.#first.length - 1)] ?? 0);
  }

  /** Whether any begins in tokens `[from, to)`. */
  anyFrom(from: number, to: number): boolean {
    const one = this.all[this.firstFrom(from)];
    return one !== undefined && one.from < to;
  }

  /** Those inside tokens `[from, to)`, in order. */
  within(from: number, to: number): readonly One[] {
    const found: One[] = [];
    for (let place = this.firstFrom(from); place < this.all.length; place++) {
      const one = this.all[place];
      if (one === undefined || one.from >= to) break;
      if (one.to <= to) found.push(one);
    }
    return found.length === 0 ? NONE : found;
  }
}

const NONE: readonly never[] = [];
/** The index of a document without any. */
const NOWHERE = new Int32Array(1);
