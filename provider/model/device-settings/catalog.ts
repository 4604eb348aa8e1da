/**
 * The settings of a settings catalog policy one by one: each with the way that leads to it, its definition where the
 * catalog knows one, and its value as Graph has it.
 */
import type { Definition } from "../../../catalog/definition.ts";
import { definition } from "../../../catalog/table.ts";
import { isObject } from "../values.ts";

/** One step of the way: a setting, and in a list of groups the item. */
export interface Step {
  readonly id: string;
  readonly definition: Definition | undefined;
  /** The item's name, where each item of the list has one of its own; else its place, from 1. */
  readonly item?: string | number;
}

export interface CatalogSetting {
  /** What tells it from all others of the policy: the ids that lead to it. */
  readonly key: string;
  /** Id of its definition. */
  readonly id: string;
  readonly definition: Definition | undefined;
  /** From the setting at the top down to it, itself included. */
  readonly steps: readonly Step[];
  /** An option's id, a text, a number, or a list of these. */
  readonly value: unknown;
  /** Never to be shown. */
  readonly secret: boolean;
}

type Given = Readonly<Record<string, unknown>>;

/** Reads `settings` of a policy. A setting that others bring along stands beside them. */
export function catalogSettings(settings: readonly unknown[]): ReadonlyMap<string, CatalogSetting> {
  const found = settings.flatMap((setting) =>
    isObject(setting) && isObject(setting.settingInstance)
      ? instance(setting.settingInstance, { key: "", steps: [] })
      : [],
  );
  return new Map(found.map((one) => [one.key, one]));
}

/** Whether a list is one of settings that can be read one by one. */
export const areSettings = (list: unknown): boolean =>
  Array.isArray(list) && list.every((item) => isObject(item) && isObject(item.settingInstance));

/** Where a setting stands: what its key begins with, and what leads to it. */
interface Place {
  readonly key: string;
  readonly steps: readonly Step[];
}

function instance(given: Given, above: Place): CatalogSetting[] {
  const id = String(given.settingDefinitionId);
  const step: Step = { id, definition: definition(id) };
  const key = `${above.key}${id}`;
  const own = { key, id, definition: step.definition, steps: [...above.steps, step] };
  const below: Place = { key: above.key, steps: own.steps };
  if ("choiceSettingValue" in given) {
    const choice = given.choiceSettingValue;
    return [{ ...own, value: valueIn(choice), secret: false }, ...childrenOf(choice, below)];
  }
  if ("choiceSettingCollectionValue" in given) {
    const choices = listOf(given.choiceSettingCollectionValue);
    const value = choices?.map(valueIn) ?? given.choiceSettingCollectionValue;
    return [{ ...own, value, secret: false }, ...itemsOf(choices ?? [], key, own.steps)];
  }
  if ("simpleSettingValue" in given) {
    const simple = given.simpleSettingValue;
    return [{ ...own, value: valueIn(simple), secret: isSecret(simple) }];
  }
  if ("simpleSettingCollectionValue" in given) {
    const simples = listOf(given.simpleSettingCollectionValue);
    const value = simples?.map(valueIn) ?? given.simpleSettingCollectionValue;
    return [{ ...own, value, secret: simples?.some(isSecret) ?? false }];
  }
  if ("groupSettingValue" in given) return childrenOf(given.groupSettingValue, below);
  const groups = given.groupSettingCollectionValue;
  const items = listOf(groups);
  if (items) return itemsOf(items, key, own.steps);
  return groups === undefined || groups === null ? [] : [{ ...own, value: groups, secret: false }];
}

const listOf = (items: unknown): readonly unknown[] | undefined => (Array.isArray(items) ? items : undefined);
const valueIn = (value: unknown): unknown => (isObject(value) ? value.value : value);
const isSecret = (value: unknown): boolean =>
  isObject(value) && /SecretSettingValue$/.test(String(value["@odata.type"]));

/** What isn't there to be read, because it isn't known yet or hidden, is told as one. */
function childrenOf(value: unknown, place: Place): CatalogSetting[] {
  if (!isObject(value) || value.children === undefined || value.children === null) return [];
  const children = listOf(value.children);
  if (!children) return [unreadable(value.children, place, "children")];
  return children.flatMap((child, index) =>
    isObject(child) ? instance(child, place) : [unreadable(child, place, String(index + 1))],
  );
}

function unreadable(value: unknown, { key, steps }: Place, name: string): CatalogSetting {
  const above = steps.at(-1)?.id ?? "";
  const step: Step = { id: name, definition: undefined };
  return {
    key: `${key}${above} ${name}`,
    id: name,
    definition: undefined,
    steps: [...steps, step],
    value,
    secret: false,
  };
}

/** Items of a list of groups: by their names where each has one of its own, else by their places. */
function itemsOf(items: readonly unknown[], key: string, steps: readonly Step[]): CatalogSetting[] {
  const [only] = items;
  // A list of at most one is an object that Graph writes as a list.
  if (items.length === 1 && steps.at(-1)?.definition?.count?.max === 1)
    return childrenOf(only, { key: `${key} › `, steps });
  const names = items.map(nameOf);
  const named = names.every((name) => name !== undefined) && new Set(names).size === items.length;
  const list = steps.at(-1);
  return items.flatMap((item, index) => {
    const called = named && items.length > 0 ? (names[index] as string) : index + 1;
    const at = list && items.length > 0 ? [...steps.slice(0, -1), { ...list, item: called }] : steps;
    return childrenOf(item, {
      key: `${key} ${typeof called === "number" ? called : JSON.stringify(called)}: `,
      steps: at,
    });
  });
}

/** The text of the child that is the item's name. */
function nameOf(item: unknown): string | undefined {
  const children = isObject(item) ? (listOf(item.children) ?? []) : [];
  const names = children.flatMap((child) => {
    if (!isObject(child) || !/(^|[_.])name$/.test(String(child.settingDefinitionId))) return [];
    const value = valueIn(child.simpleSettingValue);
    return typeof value === "string" && value !== "" && !isSecret(child.simpleSettingValue) ? [value] : [];
  });
  return names.length === 1 ? names[0] : undefined;
}

/** An option without the id of its setting, which it mostly begins with: what devices get. */
export const withoutId = (id: string, value: unknown): unknown =>
  typeof value === "string" && value.startsWith(`${id}_`) ? value.slice(id.length + 1) : value;
