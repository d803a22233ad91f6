/**
 * A same-length fold for matching: one UTF-16 unit in, one out, so offsets in the folded text are offsets in the text.
 * Lower case, accents off, curly marks straight, every dash "-", every space " ". Units with no one-unit fold stay.
 */
const TABLE = buildTable();
/** Units made into a string at a time: few enough to pass as arguments. */
const CHUNK = 4096;

function buildTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let unit = 0; unit < 65536; unit++) table[unit] = unit;
  for (let unit = 0x41; unit <= 0x5a; unit++) table[unit] = unit + 32;
  // Latin-1 and Latin Extended: "Zoë" and "Zoe" meet. "İ" folds to two units in JavaScript, so only one-unit results count.
  for (let unit = 0xc0; unit < 0x250; unit++) {
    const base = String.fromCharCode(unit).normalize("NFD").charAt(0).toLowerCase();
    if (base.length === 1) table[unit] = base.charCodeAt(0);
  }
  const set = (target: string, units: readonly number[]): void => {
    for (const unit of units) table[unit] = target.charCodeAt(0);
  };
  set("'", [0x2018, 0x2019, 0x201a, 0x201b, 0x02bc, 0x00b4, 0x0060]);
  set('"', [0x201c, 0x201d, 0x201e, 0x201f]);
  set("-", [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212]);
  set(" ", [0x09, 0x0b, 0x0c, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0xfeff]);
  for (let unit = 0x2000; unit <= 0x200b; unit++) table[unit] = 0x20;
  return table;
}

/** The fold of one UTF-16 unit. */
export function foldUnit(unit: number): number {
  return TABLE[unit] ?? unit;
}

/** Strings up to this many units are folded without a buffer. */
const SHORT = 48;

/** The fold of a whole string; the result has the same length. */
export function fold(text: string): string {
  return text.length <= SHORT ? foldShort(text) : foldLong(text);
}

/** Words are folded by the thousand, and most change in their first letter or not at all. */
function foldShort(text: string): string {
  let folded = "";
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const to = TABLE[unit] ?? unit;
    if (to === unit) continue;
    folded += text.slice(kept, at) + String.fromCharCode(to);
    kept = at + 1;
  }
  return kept === 0 ? text : folded + text.slice(kept);
}

function foldLong(text: string): string {
  let folded = "";
  for (let from = 0; from < text.length; from += CHUNK) {
    const units = new Uint16Array(Math.min(CHUNK, text.length - from));
    for (let i = 0; i < units.length; i++) units[i] = TABLE[text.charCodeAt(from + i)] ?? 0;
    folded += String.fromCharCode.apply(null, Array.from(units));
  }
  return folded;
}
