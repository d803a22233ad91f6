import type { Range } from "../model/span.js";
import { isDigit } from "./units.js";

/** An absolute date in a text: UTF-16 range and ISO form. */
export interface DateFound extends Range {
  readonly iso: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
/** Every quantifier is bounded: the longest date is "Wednesday 27th of September, 2017". */
const DATE = new RegExp(
  [
    `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s{1,3}(?:of\\s{1,3})?${MONTH},?\\s{1,3}(\\d{4})(?!\\d)`,
    `\\b${MONTH}\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})(?!\\d)`,
    "\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d{2})\\b",
    "\\b(\\d{1,2})-(\\d{1,2})-(\\d{4})\\b",
    "\\b(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)",
  ].join("|"),
  "gi",
);

/**
 * The absolute dates of `text[start, end)`, in order: "5 December 2024", "2nd March 2017", "Dec 5, 2024", "18/02/2016"
 * (day first, as British pages write it) and "2022-11-16". A date that no calendar holds is left out.
 */
export function datesIn(text: string, start: number, end: number): readonly DateFound[] {
  if (!mayHoldDate(text, start, end)) return NONE;
  const found: DateFound[] = [];
  const stretch = text.slice(start, end);
  DATE.lastIndex = 0;
  for (let match = DATE.exec(stretch); match !== null; match = DATE.exec(stretch)) {
    const [, d1, m1, y1, m2, d2, y2, d3, m3, y3, d5, m5, y5, y4, m4, d4] = match;
    const iso =
      isoOf(y1, monthOf(m1), d1) ??
      isoOf(y2, monthOf(m2), d2) ??
      isoOf(y3?.length === 2 ? `20${y3}` : y3, m3, d3) ??
      isoOf(y5, m5, d5) ??
      isoOf(y4, m4, d4);
    if (iso) found.push({ iso, start: start + match.index, end: start + match.index + match[0].length });
  }
  return found;
}

const NONE: readonly never[] = [];

/** Whether four digits stand together, or two with a bar or a point between them: every date has either. */
function mayHoldDate(text: string, start: number, end: number): boolean {
  let digits = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) {
      if (++digits === 4) return true;
    } else {
      if (digits > 0 && (unit === 0x2f || unit === 0x2e) && isDigit(text.charCodeAt(at + 1))) return true;
      digits = 0;
    }
  }
  return false;
}

function monthOf(name: string | undefined): string | undefined {
  const month = name === undefined ? -1 : MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return month < 0 ? undefined : String(month + 1);
}

function isoOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < 1980 || y > 2100 || m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null;
  return `${year}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}
