import { RuleBook } from "../../dist/rules/book.js";

/**
 * A rule book that remembers which rule files each derived value was made from, so that a mutant of one file can borrow
 * what the other files alone decide: building every automaton anew would cost more than reading the texts.
 */
export class SharingBook extends RuleBook {
  #made = new Map();
  #reading = [];
  #origin;
  #changed;

  /** A book of these rules by file; with `origin`, a SharingBook whose rules of the file `changed` alone are others. */
  constructor(book, files, origin = null, changed = null) {
    let note = () => {};
    const watched = new Proxy(files, {
      get(target, key) {
        note(key);
        return target[key];
      },
    });
    super(book.hash, book.vocabulary, watched, book.lists);
    note = (key) => {
      for (const reads of this.#reading) reads.add(key);
    };
    this.#origin = origin;
    this.#changed = changed;
    this.plain = files;
  }

  once(key, make) {
    const { value, reads } = this.#entry(key, make);
    for (const outer of this.#reading) for (const file of reads) outer.add(file);
    return value;
  }

  #entry(key, make) {
    const done = this.#made.get(key);
    if (done) return done;
    const borrowed = this.#origin?.#entry(key, make);
    const entry = borrowed && !borrowed.reads.has(this.#changed) ? borrowed : this.#make(make);
    this.#made.set(key, entry);
    return entry;
  }

  #make(make) {
    const reads = new Set();
    this.#reading.push(reads);
    try {
      return { value: make(this), reads };
    } finally {
      this.#reading.splice(this.#reading.indexOf(reads), 1);
    }
  }

  /** `book` with each rule replaced. */
  static of(book, replaced = (rule) => rule) {
    const files = Object.entries(book.plain ?? book.files).map(([file, rules]) => [file, rules.map(replaced)]);
    return new SharingBook(book, Object.fromEntries(files));
  }

  /** This book with one rule changed, or left out where `rule` is null. */
  with(file, id, rule) {
    const rules = this.plain[file].flatMap((one) => (one.id !== id ? [one] : rule === null ? [] : [rule]));
    return new SharingBook(this, { ...this.plain, [file]: rules }, this, file);
  }
}
