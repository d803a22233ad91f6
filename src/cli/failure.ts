/** What a person can put right in the command line or the configuration: shown as it is, exit code 2. */
export class UsageError extends Error {
  /** What to try instead, shown under the message; null where the message says it all. */
  readonly hint: string | null;

  constructor(message: string, hint: string | null = null) {
    super(message);
    this.name = "UsageError";
    this.hint = hint;
  }
}

/** Exit codes of every command. */
export const EXIT = { clean: 0, findings: 1, usage: 2 } as const;
