/** Conflicts of a tenant, for a terminal. */
import type { Conflict } from "../../effective/conflicts.ts";
import type { NameOf } from "../pulumi/names.ts";
import { count } from "../render/sentences.ts";
import { indented, said as say, titled } from "../render/terminal.ts";
import { byValue, labelOf, nameAndAudience } from "../review/setting-words.ts";

export function conflictText(
  conflicts: readonly Conflict[],
  names: NameOf,
  notes: readonly string[],
  policies: number,
): string {
  const of = (sure: Conflict["sure"]) => conflicts.filter((one) => one.sure === sure).map((one) => lines(one, names));
  const [certain, possible] = [of("certain"), of("possible")];
  return `${[
    `${count(policies, "configuration")} looked at: ${count(certain.length, "conflict")}, ${possible.length} possible`,
    ...titled("Conflicts: whoever gets the policies gets none of the values", certain),
    ...titled(
      "Possible conflicts: only the directory knows whether a device gets more than one of them",
      possible,
      MEMBERS,
    ),
    ...titled("Not known", notes),
  ].join("\n\n")}\n`;
}

const MEMBERS = "--members reads who is in the groups.";

function lines({ setting, sides, how }: Conflict, names: NameOf): string {
  const custom =
    how === "undefined" ? " (the service doesn't compare custom settings: one of the values is applied)" : "";
  return [
    `${say(labelOf(setting))}${custom}`,
    ...byValue(sides, nameAndAudience(names)).map((one) => indented(say(one))),
  ].join("\n");
}
