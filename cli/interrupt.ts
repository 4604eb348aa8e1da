/**
 * For a process that runs operations of a stack. Its first Ctrl-C aborts the signal: what is under way in the tenant
 * comes to its end, and nothing else starts. The second one ends the process where it is.
 */
export function abortOnInterrupt(): AbortSignal {
  const interrupted = new AbortController();
  const interrupt = () => {
    if (interrupted.signal.aborted) process.exit(INTERRUPTED);
    process.exitCode = INTERRUPTED;
    console.error("Stopping after what is under way; interrupt once more to stop at once.");
    interrupted.abort();
  };
  // Not `once`: a process that no longer listened would be ended by the second one before it could say how.
  process.on("SIGINT", interrupt);
  process.on("SIGTERM", interrupt);
  return interrupted.signal;
}

/** What a shell reports of a process that Ctrl-C ended. */
const INTERRUPTED = 130;
