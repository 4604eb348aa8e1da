/** What an update means beside all other policies. */
import type { Phrase } from "../../phrase.ts";
import type { Risk } from "../risk.ts";

/**
 * - `conflict`: policies differ from now on, and whoever gets both gets none of the values.
 * - `ended`: a conflict is gone.
 * - `unset`: no policy sets it any more.
 * - `changed`: another value counts among several policies.
 * - `idle`: the change changes nothing, because another policy counts.
 */
export type EffectSort = "conflict" | "ended" | "unset" | "changed" | "idle";

export interface Effect {
  readonly sort: EffectSort;
  /** The setting that it is about, or several. */
  readonly label: Phrase;
  readonly risk: Risk;
  /** Whom it is about; undefined where the lines say it. */
  readonly audience: Phrase | undefined;
  readonly lines: readonly Phrase[];
}
