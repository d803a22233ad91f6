/** Classes of UTF-16 units that the tokeniser and the layout ask for. */

const LETTER = 1;
const DIGIT = 2;
const SPACE = 4;
const UPPER = 8;
const CLASS = buildClasses();

function buildClasses(): Uint8Array {
  const table = new Uint8Array(65536);
  for (let unit = 0; unit < 65536; unit++) {
    const char = String.fromCharCode(unit);
    if (unit < 0x2000 || unit > 0x2bff) {
      if (/\p{L}|\p{M}/u.test(char)) table[unit] = LETTER | (/\p{Lu}/u.test(char) ? UPPER : 0);
    }
    if (unit >= 0x30 && unit <= 0x39) table[unit] = DIGIT;
    if (/\s/u.test(char) || unit === 0x200b || unit === 0xfeff) table[unit] = SPACE;
  }
  return table;
}

export function isLetter(unit: number): boolean {
  return ((CLASS[unit] ?? 0) & LETTER) !== 0;
}

export function isUpper(unit: number): boolean {
  return ((CLASS[unit] ?? 0) & UPPER) !== 0;
}

export function isDigit(unit: number): boolean {
  return ((CLASS[unit] ?? 0) & DIGIT) !== 0;
}

/** Any white space, line ends included. */
export function isSpace(unit: number): boolean {
  return ((CLASS[unit] ?? 0) & SPACE) !== 0;
}

/** Straight and curly, single and double quotation marks. */
export function isQuoteMark(unit: number): boolean {
  return unit === 0x22 || unit === 0x27 || (unit >= 0x2018 && unit <= 0x201f) || unit === 0xab || unit === 0xbb;
}
