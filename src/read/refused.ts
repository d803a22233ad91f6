/** Why a file was not read: `unreadable` from the disk, `binary` and `too-large` from its bytes. */
export type RefusalCode = "unreadable" | "binary" | "too-large";

/** A file that holds no text to extract from. It is named, counted, and stops no other. */
export class RefusedError extends Error {
  readonly code: RefusalCode;
  readonly path: string;

  constructor(code: RefusalCode, path: string, reason: string) {
    super(reason);
    this.name = "RefusedError";
    this.code = code;
    this.path = path;
  }
}
