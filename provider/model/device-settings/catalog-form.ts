/** Settings catalog, endpoint security, reusable settings: their definitions say all there is. */
import type { Definition } from "../../../catalog/definition.ts";
import { optionOf } from "../../../catalog/table.ts";
import { UNKNOWN } from "../../pulumi/values.ts";
import { isObject } from "../values.ts";
import { type CatalogSetting, catalogSettings, withoutId } from "./catalog.ts";
import { platformsOf } from "./platforms.ts";
import type { Configured, DeviceSetting, Scope } from "./setting.ts";

/** Whether an object holds settings of the catalog: a list of instances, or one. */
export const holdsCatalogSettings = ({ settings, settingInstance }: Configured["properties"]): boolean =>
  isObject(settingInstance) ||
  (Array.isArray(settings) && settings.every((one) => isObject(one) && isObject(one.settingInstance)));

export function ofCatalog({ properties }: Configured): DeviceSetting[] {
  const { settings, settingInstance } = properties;
  const all = Array.isArray(settings) ? settings : settingInstance === undefined ? [] : [{ settingInstance }];
  return [...catalogSettings(all).values()].map((one) => form(one, properties));
}

function form(one: CatalogSetting, properties: Configured["properties"]): DeviceSetting {
  const { definition } = one;
  return {
    platforms: platformsOf(properties.platforms ?? definition?.platforms),
    scope: scopeOf(one.id, definition),
    // What can't be read yet has no id of its own.
    identity: one.value === UNKNOWN && !definition ? undefined : one.id,
    certainty: "documented",
    definition,
    value: canonical(one),
    secret: one.secret,
    key: one.key,
  };
}

/** Ids of Windows begin with whose setting it is; Apple's and Google's are the device's. */
export function scopeOf(id: string, definition: Definition | undefined): Scope {
  if (definition?.user || id.startsWith("user_")) return "user";
  return /^(device_)?vendor_msft_/.test(id) || /^com\.(android|microsoft\.manage)/.test(id) ? "device" : "unknown";
}

const canonical = ({ id, definition, value }: CatalogSetting): unknown =>
  Array.isArray(value) ? value.map((one) => literalOf(id, definition, one)) : literalOf(id, definition, value);

const literalOf = (id: string, definition: Definition | undefined, value: unknown): unknown =>
  (definition && typeof value === "string" ? optionOf(definition, value)?.literal : undefined) ?? withoutId(id, value);
