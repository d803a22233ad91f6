import type { Identity } from "../read/identity.js";
import { COUNTS } from "./outcome.js";
import type { TextKey } from "./twins.js";

/** What is known of a text without reading it again. */
export interface Source {
  readonly identity: Identity;
  readonly sha256: string;
  readonly key: TextKey;
}

/** The record made of a text. */
export interface MadeRecord {
  /** As `COUNTS` lists them. */
  readonly counts: readonly number[];
  /** A sum of what its check `same-text` says; 0 where it has none. */
  readonly twins: number;
  /** Where its line begins in the file of all records, and its length with the line end, in bytes; of a file of its own 0 and the size. */
  readonly start: number;
  readonly length: number;
  /** The identity of its own file; null for a line. */
  readonly file: Identity | null;
}

/** What a run noted of one document. */
export interface Entry {
  readonly path: string;
  readonly source: Source;
  /** Null where only the text's key was asked for. */
  readonly made: MadeRecord | null;
}

type Numbers = readonly number[];

/** The entry as one line, line end included, that tells of itself whether it is undamaged. */
export function entryLine({ path, source, made }: Entry): string {
  const { identity, sha256, key } = source;
  const record = made && [
    made.counts,
    made.twins,
    made.start,
    made.length,
    ...(made.file === null ? [] : [numbersOf(made.file)]),
  ];
  return sealed(JSON.stringify([path, numbersOf(identity), sha256, key, record]));
}

/** The entry that stands in a line without its line end; null where it is damaged or foreign. */
export function entryOf(line: string): Entry | null {
  const value = unsealed(line);
  if (!Array.isArray(value)) return null;
  const [path, identity, sha256, key, record] = value as readonly unknown[];
  const source = { identity: identityIn(identity), sha256, key: numbersIn(key, 3) };
  if (typeof path !== "string" || !source.identity || typeof sha256 !== "string" || !source.key) return null;
  const known: Source = { identity: source.identity, sha256, key: source.key as readonly number[] as TextKey };
  if (record === null) return { path, source: known, made: null };
  const made = madeIn(record);
  return made && { path, source: known, made };
}

function madeIn(value: unknown): MadeRecord | null {
  if (!Array.isArray(value)) return null;
  const [list, twins, start, length, own] = value as readonly unknown[];
  const counts = numbersIn(list, COUNTS.length);
  const file = own === undefined ? null : identityIn(own);
  if (!counts || typeof twins !== "number" || typeof start !== "number" || typeof length !== "number") return null;
  return own !== undefined && file === null ? null : { counts, twins, start, length, file };
}

function numbersOf({ size, mtime, ctime, inode }: Identity): Numbers {
  return [size, mtime, ctime, inode];
}

function identityIn(value: unknown): Identity | null {
  const [size = 0, mtime = 0, ctime = 0, inode = 0] = numbersIn(value, 4) ?? [];
  return numbersIn(value, 4) && { size, mtime, ctime, inode };
}

function numbersIn(value: unknown, length: number): Numbers | null {
  return Array.isArray(value) && value.length === length && value.every((one) => typeof one === "number")
    ? (value as Numbers)
    : null;
}

/** A line of JSON after a sum of its characters. */
export function sealed(json: string): string {
  return `${sumOf(json).toString(36)} ${json}\n`;
}

/** The value that `sealed` was given as JSON; undefined where the line is damaged. */
export function unsealed(line: string): unknown {
  const space = line.indexOf(" ");
  const json = line.slice(space + 1);
  if (space < 0 || line.slice(0, space) !== sumOf(json).toString(36)) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** A sum of 32 bits over a text; 0 for the empty one alone. */
export function sumOf(text: string): number {
  if (text === "") return 0;
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0 || 1;
}
