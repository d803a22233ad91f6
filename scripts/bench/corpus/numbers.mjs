const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const FIRST_YEAR = 2014;
const LAST_YEAR = 2025;

const MONTH = MONTHS.join("|");
const FOUND = new RegExp(
  [
    `(?<day>\\b\\d{1,2}(?:st|nd|rd|th)? )(?<month>${MONTH})\\b`,
    `\\b(?<alone>${MONTH})(?= \\d{4}\\b)`,
    `\\b(?<weekday>${DAYS.join("|")})\\b`,
    "(?<number>\\d+)",
  ].join("|"),
  "gu",
);

/**
 * The text with other dates and numbers of the same form: other days, months and weekdays, years moved by `step`, and each
 * other number one of as many digits. The years of inspections stay among themselves, so that a round stays a round.
 */
export function exchangeNumbers(text, step, random) {
  return text.replace(FOUND, (found, ...rest) => {
    const { day, month, alone, weekday, number } = rest.at(-1);
    if (month !== undefined) return `${day.replace(/\d+/, String(1 + random.below(28)))}${random.pick(MONTHS)}`;
    if (alone !== undefined) return random.pick(MONTHS);
    if (weekday !== undefined) return random.pick(DAYS);
    return number === undefined ? found : otherNumber(number, step, random);
  });
}

function otherNumber(number, step, random) {
  const year = Number(number);
  if (number.length === 4 && year >= FIRST_YEAR && year <= LAST_YEAR) {
    const years = LAST_YEAR - FIRST_YEAR + 1;
    return String(FIRST_YEAR + ((year - FIRST_YEAR + step) % years));
  }
  const digits = Array.from(number, () => random.below(10));
  if (number.length > 1 || digits[0] === 0) digits[0] = 1 + random.below(9);
  return digits.join("");
}
