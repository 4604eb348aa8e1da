/** The settings of a settings catalog policy one by one: each known by the ids that lead to it. */
import { isObject } from "../../provider/model/values.ts";

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
  if ("choiceSettingValue" in given) {
    const choice = given.choiceSettingValue;
    return [[name, { value: option(id, choice), secret: false }], ...childrenOf(choice, before)];
  }
  if ("choiceSettingCollectionValue" in given) {
    const choices = listOf(given.choiceSettingCollectionValue);
    return [[name, { value: choices.map((one) => option(id, one)), secret: false }], ...itemsOf(choices, name)];
  }
  if ("simpleSettingValue" in given) return [[name, simple([given.simpleSettingValue], ([only]) => only)]];
  if ("simpleSettingCollectionValue" in given) {
    return [[name, simple(listOf(given.simpleSettingCollectionValue), (all) => all)]];
  }
  return [...childrenOf(given.groupSettingValue, before), ...itemsOf(listOf(given.groupSettingCollectionValue), name)];
}

const listOf = (items: unknown): readonly unknown[] => (Array.isArray(items) ? items : []);

const childrenOf = (value: unknown, before: string): Named[] =>
  isObject(value) ? listOf(value.children).flatMap((child) => (isObject(child) ? instance(child, before) : [])) : [];

/** Items have no names: their places tell them apart. */
const itemsOf = (items: readonly unknown[], name: string): Named[] =>
  items.flatMap((item, index) => childrenOf(item, `${name} ${index + 1}: `));

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
