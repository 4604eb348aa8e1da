/** What the doctor found out about one thing. */
export interface Finding {
  /** What was looked at: `Clock`, `Permission`, `Read`. */
  readonly check: string;
  /** `unknown`: it could not be found out, or it isn't needed; no reason for a failing exit code. */
  readonly outcome: "ok" | "failed" | "unknown";
  readonly detail: string;
  /** What to do about it, in whole sentences; every failure has it. */
  readonly advice?: string;
}

export const ok = (check: string, detail: string): Finding => ({ check, outcome: "ok", detail });

export const failed = (check: string, detail: string, advice: string): Finding => ({
  check,
  outcome: "failed",
  detail,
  advice,
});

export const unknown = (check: string, detail: string, advice?: string): Finding => ({
  check,
  outcome: "unknown",
  detail,
  ...(advice ? { advice } : {}),
});

/** An error of this package says what failed and what to do in one text: the first sentence is what failed. */
export function fromError(check: string, error: unknown): Finding {
  const message = error instanceof Error ? error.message : String(error);
  const end = /[.:](?=\s)/.exec(message)?.index;
  if (end === undefined) return failed(check, message, "Run it again with INTUNE_LOG=debug to see each request.");
  return failed(check, message.slice(0, end + 1), message.slice(end + 1).trim());
}
