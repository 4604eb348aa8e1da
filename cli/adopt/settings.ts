/** Settings of a settings catalog policy as functions of the catalog, where one makes the very same. */
import { readSetting } from "../../catalog/read.ts";
import type { Properties } from "../../provider/model/values.ts";
import { call, type Expression } from "../code.ts";

/** `catalog/windows`: a module that the program imports as `windows`. */
export type CatalogModule = `catalog/${string}`;

/** Names under which the modules are imported. */
export const CATALOG_MODULES = ["android", "apple", "enrollment", "linux", "mam", "mobile", "windows"];

/**
 * @param args the arguments as they are declared, setting by setting
 * @param properties the object as the service has it
 * @param uses is told which modules the settings need
 */
export function withFunctions(
  args: Properties,
  properties: Properties,
  uses: (module: CatalogModule) => void,
): Properties {
  const { settings } = properties;
  if (!Array.isArray(args.settings) || !Array.isArray(settings)) return args;
  const written = args.settings.map((raw, index) => typed(settings[index], uses) ?? raw);
  return { ...args, settings: written };
}

function typed(setting: unknown, uses: (module: CatalogModule) => void): Expression | undefined {
  const found = readSetting(setting);
  if ("reason" in found) return undefined;
  const { module, area, user, name } = found.definition;
  uses(`catalog/${module}`);
  return call([module, area, ...(user ? ["user"] : []), name].join("."), [found.value]);
}
