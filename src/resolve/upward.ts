/**
 * What the nearest of the blocks above settles, each block asked once: a text of thousands of headings is not walked up
 * anew from each of its lines. `read` gives undefined where a block settles nothing.
 */
export class Upward<Value> {
  readonly #known: (Value | undefined)[];
  readonly #none: Value;
  readonly #read: (block: number) => Value | undefined;

  constructor(blocks: number, none: Value, read: (block: number) => Value | undefined) {
    this.#known = new Array<Value | undefined>(blocks);
    this.#none = none;
    this.#read = read;
  }

  /** What `block`, or else the nearest above it, settles. */
  from(block: number): Value {
    let value: Value | undefined;
    let at = block;
    for (; at >= 0; at--) {
      value = this.#known[at];
      if (value === undefined) value = this.#read(at);
      if (value !== undefined) break;
    }
    const found = value === undefined ? this.#none : value;
    for (let index = Math.max(at, 0); index <= block; index++) this.#known[index] = found;
    return found;
  }
}
