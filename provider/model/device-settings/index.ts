/**
 * What devices are told by an object of any kind, setting by setting, in one form.
 *
 * - `deviceSettings(object)`: its settings, whichever way it says them.
 * - `settingLabel(setting)`, `valueWords(setting)`: in words, never a secret's value.
 * - `saferOf(setting)`: which way it is safer, where that is judged.
 */

import { UNKNOWN } from "../../pulumi/values.ts";
import { bareName } from "../graph-type.ts";
import type { Kind } from "../kind.ts";
import { kindNames, loadKind } from "../registry.ts";
import { holdsCatalogSettings, ofCatalog } from "./catalog-form.ts";
import { ofOmaSettings } from "./oma-uri.ts";
import { platformsOf, platformsOfKind } from "./platforms.ts";
import { type Configured, type DeviceSetting, unreadable } from "./setting.ts";
import { ofTyped } from "./typed.ts";

export { addressOf } from "./oma-uri.ts";
export { platformsOf } from "./platforms.ts";
export * from "./setting.ts";
export { literalWords, saferOf, settingLabel, valueWords } from "./words.ts";

export function deviceSettings(object: Configured): readonly DeviceSetting[] {
  const { properties } = object;
  if (holdsCatalogSettings(properties)) return ofCatalog(object);
  const kind = kindOf(object.type);
  const platforms = kind ? platformsOfKind(kind.platform) : platformsOf(bareName(object.type));
  if ("omaSettings" in properties) return ofOmaSettings(properties.omaSettings, platforms);
  if (properties.settings === UNKNOWN) return [unreadable(platformsOf(properties.platforms), "settings")];
  return kind ? ofTyped(kind, object) : [];
}

/** Names of classes and of Graph's types, in lower case, each with its kind once it was asked for. */
const kinds = new Map<string, Kind | undefined>();

function kindOf(type: string): Kind | undefined {
  const name = bareName(type).toLowerCase();
  if (!kinds.has(name)) {
    const known = kindNames().find((one) => one.toLowerCase() === name);
    kinds.set(name, known === undefined ? undefined : loadKind(known));
  }
  return kinds.get(name);
}
