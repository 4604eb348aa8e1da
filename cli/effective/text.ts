/** What devices end up with, for a terminal. */
import type { Outcome } from "../../effective/outcome.ts";
import { joined } from "../phrase.ts";
import { count } from "../render/sentences.ts";
import { indented, said as say, titled } from "../render/terminal.ts";
import { byValue, labelOf, nameOf, remarks, valuePhrase } from "../review/setting-words.ts";
import { type Result, settingOf } from "./result.ts";

export function text(results: readonly Result[], notes: readonly string[]): string {
  return `${[...results.map(section), ...titled("Not known", notes)].join("\n\n")}\n`;
}

function section({ title, policies, conflicts, possible, settings, unusable }: Result): string {
  const head = `${say(title)}: ${policies === 1 ? "1 policy" : `${policies} policies`}, ${count(settings.length + conflicts.length + possible.length, "setting")}, ${count(conflicts.length, "conflict")}`;
  return [
    head,
    ...titled("Conflicts: devices get none of these values", conflicts.map(lines)),
    ...titled(
      "Possible conflicts: a device that gets several of these policies gets none of the values",
      possible.map(lines),
    ),
    ...titled(
      "Settings",
      settings.map((one) => `${lines(one)}${unusable.has(one) ? `\n${indented(UNUSABLE)}` : ""}`),
    ),
  ].join("\n\n");
}

export const UNUSABLE = "not applicable: this version or edition of Windows doesn't know it";

function lines(one: Outcome): string {
  const { setting, from, lost, how } = one;
  const label = say(labelOf(settingOf(one)));
  const value = setting ? `: ${say(valuePhrase(setting))}` : "";
  const names = joined(
    from.map(({ policy }) => nameOf(policy)),
    ", ",
  );
  const said = isOpen(how) ? byValue(lost).map(say) : from.length > 0 ? [`from ${say(names)}`] : [];
  return [`${label}${value}`, ...[...said, ...remarks(one).map(say)].map(indented)].join("\n");
}

const isOpen = (how: Outcome["how"]): boolean => how === "conflict" || how === "undefined";
