/** Settings of a settings catalog policy as functions of the catalog, where one makes the very same. */
import { settingOf } from "../../catalog/evaluate.ts";
import { type Reading, readSetting } from "../../catalog/read.ts";
import { withReferences } from "../../catalog/references.ts";
import type { Kind } from "../../provider/model/kind.ts";
import { type Properties, same } from "../../provider/model/values.ts";
import { call, type Expression } from "../code.ts";

/** `catalog/windows`: a module that the program imports as `windows`. */
export type CatalogModule = `catalog/${string}`;

/** Names under which the modules are imported. */
export const CATALOG_MODULES = ["android", "apple", "enrollment", "linux", "mam", "mobile", "windows"];

/**
 * References to a template stay out of the program where the provider fills in the same ones; whether it does is tried
 * for the policy as a whole.
 *
 * @param args the arguments as they are declared, setting by setting
 * @param properties the object as the service has it
 * @param uses is told which modules the settings need
 */
export function withFunctions(
  kind: Kind,
  args: Properties,
  properties: Properties,
  uses: (module: CatalogModule) => void,
): Properties {
  const { settings, templateReference } = properties;
  if (!Array.isArray(args.settings) || !Array.isArray(settings)) return args;
  const template = (templateReference as { templateId?: string } | null | undefined)?.templateId || undefined;
  const referring = settings.map((setting) => readSetting(setting, template));
  const isFilledIn = template === undefined || fillsIn(kind, template, settings, referring);
  const read = isFilledIn ? referring : settings.map((setting) => readSetting(setting));
  const written = args.settings.map((raw, index) => functionOf(read[index], uses) ?? raw);
  return { ...args, settings: written };
}

/** Whether the settings, written as functions and with their references filled in, are those that the service has. */
function fillsIn(kind: Kind, template: string, settings: readonly unknown[], read: readonly Reading[]): boolean {
  const evaluated = read.map((one, index) =>
    "reason" in one ? settings[index] : settingOf(one.definition, one.value),
  );
  const { settings: filled } = withReferences(evaluated, template, undefined, () => false);
  const field = kind.fields.settings;
  return field !== undefined && same(field, filled, settings);
}

function functionOf(read: Reading | undefined, uses: (module: CatalogModule) => void): Expression | undefined {
  if (read === undefined || "reason" in read) return undefined;
  const { module, area, user, name } = read.definition;
  uses(`catalog/${module}`);
  return call([module, area, ...(user ? ["user"] : []), name].join("."), [read.value]);
}
