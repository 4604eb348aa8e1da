/** Reads what Pulumi wrote. */
import { isObject, type Properties } from "../../provider/model/values.ts";
import { fromDigest, fromEvents, type Preview } from "./preview.ts";

/** A preview from the text of `pulumi preview --json`, or of an event log, and of an event log beside the first. */
export function readPreview(text: string, eventLog?: string): Preview {
  const main = parse(text);
  const preview = Array.isArray(main) ? fromEvents(main) : fromDigest(main);
  if (eventLog === undefined) return preview;
  const beside = fromEvents(lines(eventLog));
  return {
    ...preview,
    // The log has every step, those included that change nothing, and what a refresh found.
    steps: beside.steps.length > 0 ? beside.steps : preview.steps,
    findings: beside.findings,
    remediations: beside.remediations,
    failed: preview.failed || beside.failed,
  };
}

function parse(text: string): Properties | Properties[] {
  const trimmed = text.replace(/^\uFEFF/, "").trim();
  if (trimmed === "") throw new Error("The preview is empty. Did `pulumi preview --json` start at all?");
  const whole = json(trimmed);
  if (isObject(whole) && ("steps" in whole || "diagnostics" in whole || "changeSummary" in whole)) return whole;
  if (isObject(whole) && Object.keys(whole).length === 0) {
    throw new Error(
      "The preview is empty: Pulumi failed before it had looked at anything, and its own message says why.",
    );
  }
  const events = lines(trimmed);
  if (events.some((event) => "summaryEvent" in event || "resOutputsEvent" in event)) return events;
  throw new Error("This isn't a preview: expected what `pulumi preview --json` prints, or an event log.");
}

/** The objects of a text with one on each line; a line that was cut off is left out. */
const lines = (text: string): Properties[] =>
  text
    .split("\n")
    .map((line) => json(line))
    .filter(isObject);

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
