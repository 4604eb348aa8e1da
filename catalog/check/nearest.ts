import { distance } from "fastest-levenshtein";
import { allDefinitions } from "../table.ts";

/** How far apart two ids may be to be taken for a slip of the pen, as a part of their length. */
const TOLERANCE = 0.15;

/** The id that was probably meant; undefined where none is near. */
export function nearestId(id: string): string | undefined {
  const wanted = id.toLowerCase();
  const most = Math.max(2, Math.floor(wanted.length * TOLERANCE));
  let best: { id: string; far: number } | undefined;
  for (const { id: known } of allDefinitions()) {
    if (Math.abs(known.length - wanted.length) > (best ? best.far - 1 : most)) continue;
    const far = distance(wanted, known.toLowerCase());
    if (far < (best?.far ?? most + 1)) best = { id: known, far };
  }
  return best?.id;
}
