/** The same for programs. Values are in words: a secret's is never among them. */
import type { Contender, Outcome } from "../../effective/outcome.ts";
import type { Policy } from "../../effective/policy.ts";
import type { DeviceSetting } from "../../provider/model/device-settings/index.ts";
import { inertJson } from "../output.ts";
import { plainText } from "../phrase.ts";
import { labelOf, valuePhrase } from "../review/setting-words.ts";
import type { TenantConflicts } from "./conflicts.ts";
import { type Result, settingOf } from "./result.ts";

export const effectiveJson = (results: readonly Result[], notes: readonly string[]): string =>
  `${inertJson({ subjects: results.map(result), notes })}\n`;

export const conflictsJson = ({ conflicts, never, notes }: TenantConflicts): string =>
  `${inertJson({
    conflicts: conflicts.map(({ setting, sides, sure, how }) => ({
      ...named(setting),
      sure,
      how,
      policies: sides.map(side),
    })),
    neverApplying: never.map(({ policy, settings }) => ({ ...reference(policy), settings: settings.map(named) })),
    notes,
  })}\n`;

const result = ({ title, policies, conflicts, possible, settings, unusable }: Result) => ({
  subject: plainText(title),
  policies,
  conflicts: conflicts.map(outcome),
  possibleConflicts: possible.map(outcome),
  settings: settings.map((one) => ({ ...outcome(one), ...(unusable.has(one) && { applicable: false }) })),
});

const outcome = (one: Outcome) => ({
  ...named(settingOf(one)),
  how: one.how,
  sure: one.sure,
  ...(one.setting && { value: plainText(valuePhrase(one.setting)) }),
  from: one.from.map(side),
  lost: one.lost.map(side),
  possible: one.possible.map(side),
});

/** `identity` is the catalog's id, or an address; there is none for a property of which nobody knows what it is there. */
const named = (setting: DeviceSetting) => ({
  setting: plainText(labelOf(setting)),
  ...(setting.identity !== undefined && { identity: setting.identity, certainty: setting.certainty }),
  scope: setting.scope,
});

const side = ({ policy, setting }: Pick<Contender, "policy" | "setting">) => ({
  ...reference(policy),
  value: plainText(valuePhrase(setting)),
});

const reference = ({ id, name, kind }: Policy) => ({ id, name, type: kind.name });
