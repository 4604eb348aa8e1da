/** The settings of a settings catalog policy one by one: each known by the ids that lead to it. */
import { isObject } from "../../provider/values.ts";

export interface CatalogSetting {
  /** An option without the id of its setting, a text, a number, or a list of these. */
  readonly value: unknown;
  /** Never to be shown. */
  readonly secret: boolean;
}

type Named = [string, CatalogSetting];

/** Reads `settings` of a policy. A setting that others bring along stands beside them. */
export function catalogSettings(settings: readonly unknown[]): ReadonlyMap<string, CatalogSetting> {
  return new Map(
    settings.flatMap((setting) =>
      isObject(setting) && isObject(setting.settingInstance) ? instance(setting.settingInstance, "") : [],
    ),
  );
}

function instance(given: Readonly<Record<string, unknown>>, before: string): Named[] {
  const id = String(given.settingDefinitionId);
  const name = `${before}${id}`;
  const list = (items: unknown): unknown[] => (Array.isArray(items) ? items : []);
  const nested = (value: unknown, place: string): Named[] =>
    isObject(value) ? list(value.children).flatMap((child) => (isObject(child) ? instance(child, place) : [])) : [];
  const groups = (items: unknown): Named[] =>
    list(items).flatMap((item, index) => nested(item, `${name} ${index + 1}: `));
  if ("choiceSettingValue" in given) {
    const choice = given.choiceSettingValue;
    return [[name, { value: option(id, choice), secret: false }], ...nested(choice, before)];
  }
  if ("choiceSettingCollectionValue" in given) {
    const chosen = list(given.choiceSettingCollectionValue);
    return [[name, { value: chosen.map((one) => option(id, one)), secret: false }], ...groups(chosen)];
  }
  if ("simpleSettingValue" in given) return [[name, simple([given.simpleSettingValue], ([only]) => only)]];
  if ("simpleSettingCollectionValue" in given) {
    return [[name, simple(list(given.simpleSettingCollectionValue), (all) => all)]];
  }
  return [...nested(given.groupSettingValue, before), ...groups(given.groupSettingCollectionValue)];
}

/** Ids of options begin with that of their setting. */
function option(id: string, choice: unknown): unknown {
  const value = isObject(choice) ? choice.value : choice;
  return typeof value === "string" && value.startsWith(`${id}_`) ? value.slice(id.length + 1) : value;
}

function simple(values: readonly unknown[], whole: (values: readonly unknown[]) => unknown): CatalogSetting {
  return {
    value: whole(values.map((one) => (isObject(one) ? one.value : one))),
    secret: values.some((one) => isObject(one) && /SecretSettingValue$/.test(String(one["@odata.type"]))),
  };
}
