/** Conflicts of a tenant, for a terminal. */
import type { Conflict } from "../../effective/conflicts.ts";
import type { NameOf } from "../pulumi/names.ts";
import { count } from "../render/sentences.ts";
import { indented, said as say, titled } from "../render/terminal.ts";
import { byValue, labelOf, nameAndAudience, nameOf } from "../review/setting-words.ts";
import type { TenantConflicts } from "./conflicts.ts";

export function conflictText({ policies, conflicts, never, notes }: TenantConflicts, names: NameOf): string {
  const of = (sure: Conflict["sure"]) => conflicts.filter((one) => one.sure === sure).map((one) => lines(one, names));
  const [certain, possible] = [of("certain"), of("possible")];
  return `${[
    `${count(policies, "configuration")} looked at: ${count(certain.length, "conflict")}, ${possible.length} possible`,
    ...titled(CERTAIN, certain),
    ...titled(POSSIBLE, possible, MEMBERS),
    ...titled(
      NEVER,
      never.map(({ policy, settings }) =>
        [say(nameOf(policy)), ...settings.map((one) => indented(say(labelOf(one))))].join("\n"),
      ),
    ),
    ...titled("Not known", notes),
  ].join("\n\n")}\n`;
}

export const CERTAIN = "Conflicts: whoever gets the policies gets none of the values";
export const POSSIBLE = "Possible conflicts: only the directory knows whether a device gets more than one of them";
export const NEVER =
  "Never applying: the filters let no device through whose version or edition of Windows knows the setting";
const MEMBERS = "--members reads who is in the groups.";

function lines({ setting, sides, how }: Conflict, names: NameOf): string {
  const custom =
    how === "undefined" ? " (the service doesn't compare custom settings: one of the values is applied)" : "";
  return [
    `${say(labelOf(setting))}${custom}`,
    ...byValue(sides, nameAndAudience(names)).map((one) => indented(say(one))),
  ].join("\n");
}
