/** Where the records of a run go: each into a file of its own, as lines into one file, or as lines into a stream. */
export type Destination =
  | { readonly kind: "folder"; readonly folder: string }
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "stream"; readonly write: (bytes: Uint8Array) => Promise<void> };

/** The records could not be written where they were to go: nothing of them is left there. */
export class DestinationError extends Error {
  /** The disk's code, such as ENOSPC; null where it gave none. */
  readonly code: string | null;

  constructor(message: string, code: string | null) {
    super(message);
    this.name = "DestinationError";
    this.code = code;
  }

  static of(error: unknown): DestinationError {
    const message = error instanceof Error ? error.message : String(error);
    return new DestinationError(message, error instanceof Error && "code" in error ? String(error.code) : null);
  }
}
