import { InvalidArgumentError } from "commander";

/** The most characters a text may have: more than this a string cannot hold. */
const LARGEST = 512 * 1024 * 1024;
const UNITS: Readonly<Record<string, number>> = { "": 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

/** A number of threads from the command line. */
export function jobsIn(text: string): number {
  const jobs = Number(text);
  if (!/^\d+$/.test(text) || jobs < 1 || jobs > 256)
    throw new InvalidArgumentError("Give a whole number from 1 to 256.");
  return jobs;
}

/** A number of bytes from the command line: a whole number, with K, M or G for 1024 and its powers. */
export function sizeIn(text: string): number {
  const [, number = "", unit = ""] = /^(\d+)([KMG]?)$/.exec(text) ?? [];
  const bytes = Number(number) * (UNITS[unit] ?? 1);
  if (number === "" || bytes < 1 || bytes > LARGEST) {
    throw new InvalidArgumentError("Give a whole number of bytes up to 512M, such as 500K or 2M.");
  }
  return bytes;
}

/** A number of things from the command line. */
export function countIn(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("Give a whole number.");
  return Number(text);
}
