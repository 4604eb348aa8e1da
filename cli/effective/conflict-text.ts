/** Conflicts of a tenant, for a terminal. */
import type { Conflict } from "../../effective/conflicts.ts";
import type { Policy } from "../../effective/policy.ts";
import type { Phrase } from "../phrase.ts";
import type { NameOf } from "../pulumi/names.ts";
import { count } from "../render/sentences.ts";
import { indented, said as say, titled } from "../render/terminal.ts";
import { audienceWords, byValue, labelOf, nameOf } from "./words.ts";

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
  const whom = (policy: Policy): Phrase => [...nameOf(policy), " for ", ...audienceWords(policy, names)];
  return [`${say(labelOf(setting))}${custom}`, ...byValue(sides, whom).map((one) => indented(say(one)))].join("\n");
}
