import { distance } from "fastest-levenshtein";
import { allIds, idsNear } from "../table.ts";

/** How far apart two ids may be to be taken for a slip of the pen, as a part of their length. */
const TOLERANCE = 0.15;

/** What was found, by what was asked for: a setting may stand in many policies. */
const answers = new Map<string, string | undefined>();

/** The id that was probably meant; undefined where none is near. Looked for in its own area before all others. */
export function nearestId(id: string): string | undefined {
  const wanted = id.toLowerCase();
  if (!answers.has(wanted)) answers.set(wanted, nearestOf(wanted, idsNear(wanted)) ?? nearestOf(wanted, allIds()));
  return answers.get(wanted);
}

function nearestOf(wanted: string, ids: Iterable<string>): string | undefined {
  const most = Math.max(2, Math.floor(wanted.length * TOLERANCE));
  let best: { id: string; far: number } | undefined;
  for (const known of ids) {
    if (Math.abs(known.length - wanted.length) > (best ? best.far - 1 : most)) continue;
    const far = distance(wanted, known.toLowerCase());
    if (far < (best?.far ?? most + 1)) best = { id: known, far };
  }
  return best?.id;
}
