/** Settings in words: as the admin center shows them, with what programs write in place of ids. */
import type { Definition, Literal, Option } from "./definition.ts";
import { definition } from "./table.ts";

/** `Defender › Allow Realtime Monitoring`: where the admin center lists a setting, and its label. */
export function labelOf(found: Definition): string {
  const root = found.rootId === found.id ? found : (definition(found.rootId) ?? found);
  const place = root.category?.at(-1) ?? capitalised(root.area);
  // Each of them has a Trust Center with the same labels.
  return `${APPS.has(root.area) ? `${capitalised(root.area)} › ` : ""}${place} › ${found.label}`;
}

/** Office's apps. */
const APPS = new Set(["access", "excel", "oneNote", "outlook", "powerPoint", "project", "publisher", "visio", "word"]);

const capitalised = (area: string): string => area.charAt(0).toUpperCase() + area.slice(1);

/** An option as programs write it: `"block"`, `90`. */
export const literalText = (literal: Literal): string => JSON.stringify(literal);

/** Options to choose from, at most as many as a reader takes in. */
export function choicesText(options: readonly Option[], most = 12): string {
  const offered = options.filter(({ gone }) => !gone).map(({ literal }) => literalText(literal));
  const shown = offered.slice(0, most).join(", ");
  return offered.length > most ? `${shown} and ${offered.length - most} more` : shown;
}
