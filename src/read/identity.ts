import type { Stats } from "node:fs";

/**
 * What the disk says of a file without its bytes: two equal identities, and the file holds what it held. Times are
 * milliseconds since 1970, with a fraction where the disk keeps one.
 */
export interface Identity {
  readonly size: number;
  readonly mtime: number;
  readonly ctime: number;
  readonly inode: number;
}

/** Milliseconds in which a second change of a file may leave its times as they are: by a kernel's clock, by coarse disks. */
const TICK = 20;
const COARSE = 2000;
/** Equal to no time that a disk gives. */
const UNSETTLED = -1;

export function identityOf(stats: Stats): Identity {
  return { size: stats.size, mtime: stats.mtimeMs, ctime: stats.ctimeMs, inode: stats.ino };
}

/**
 * The identity of a file that is about to be read, looked at `now`. Where it was changed so lately that a further change
 * might show the same times, the identity given equals none (as git's index has it): the bytes must be compared.
 */
export function identityForReading(stats: Stats, now: number): Identity {
  const identity = identityOf(stats);
  const margin = Number.isInteger(stats.mtimeMs / 1000) ? COARSE : TICK;
  return Math.max(stats.mtimeMs, stats.ctimeMs) + margin < now ? identity : { ...identity, mtime: UNSETTLED };
}

export function sameIdentity(one: Identity, other: Identity): boolean {
  return one.size === other.size && one.mtime === other.mtime && one.ctime === other.ctime && one.inode === other.inode;
}
