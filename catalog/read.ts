/**
 * The way back: a setting as Graph gives it, as the function of the catalog and the value that make it. Whatever a
 * function couldn't make again, exactly, stays raw, with the reason.
 */
import type { Definition, Literal, Option } from "./definition.ts";
import { childrenOf, definition, optionOf } from "./table.ts";
import { referencesOf } from "./templates.ts";

/** What a program would give to a function: literals, texts, numbers, lists and objects of these. */
export type Value = Literal | readonly Value[] | { readonly [name: string]: Value };

export type Reading =
  | { readonly definition: Definition; readonly value: Value }
  /** Why no function makes it; never holds a value. */
  | { readonly reason: string };

/**
 * @param setting an item of a policy's `settings`
 * @param templateId the template of the policy; its references are filled in again, where they are known
 */
export function readSetting(setting: unknown, templateId?: string): Reading {
  try {
    const instance = recordOf(recordOf(setting).settingInstance);
    const found = definitionOf(instance);
    if (found.parents.length > 0) stop(`${found.id} stands below another setting`);
    return { definition: found, value: readInstance(found, instance, templateId) };
  } catch (error) {
    if (error instanceof Unreadable) return { reason: error.message };
    throw error;
  }
}

class Unreadable extends Error {}

function stop(reason: string): never {
  throw new Unreadable(reason);
}

type Given = Readonly<Record<string, unknown>>;

function recordOf(value: unknown): Given {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Given;
  return stop("a part of it is no object");
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : stop("a part of it is no list"));

function definitionOf(instance: Given): Definition {
  const id = String(instance.settingDefinitionId);
  const found = definition(id);
  if (!found) return stop(`${id} isn't in the catalog`);
  if (found.id !== id) return stop(`${id} is spelled ${found.id} in the catalog`);
  if (found.gone || found.superseded) return stop(`${id} is no longer in the catalog`);
  return found;
}

/** Where each shape has its value, and of which sort Graph says the instance is. */
const SHAPES: Readonly<Record<string, readonly [property: string, sort: string]>> = {
  choice: ["choiceSettingValue", "ChoiceSettingInstance"],
  choiceCollection: ["choiceSettingCollectionValue", "ChoiceSettingCollectionInstance"],
  simple: ["simpleSettingValue", "SimpleSettingInstance"],
  simpleCollection: ["simpleSettingCollectionValue", "SimpleSettingCollectionInstance"],
  groupCollection: ["groupSettingCollectionValue", "GroupSettingCollectionInstance"],
};

function readInstance(found: Definition, instance: Given, templateId: string | undefined): Value {
  const [property, sort] = SHAPES[found.shape] ?? stop(`${found.id} is configured by no policy`);
  if (sortOf(instance) !== sort) stop(`${found.id} is a ${sortOf(instance)} and not a ${sort}`);
  onlyWith(found, instance, [
    "settingDefinitionId",
    "settingInstanceTemplateReference",
    "auditRuleInformation",
    property,
  ]);
  if (present(instance.auditRuleInformation)) stop(`${found.id} has audit information`);
  checkReference(found, "instance", instance.settingInstanceTemplateReference, templateId);
  const value = instance[property];
  switch (found.shape) {
    case "choice":
      return choice(found, recordOf(value), templateId);
    case "choiceCollection":
      return listOf(value).map((item) => choice(found, recordOf(item), templateId));
    case "simple":
      return simple(found, recordOf(value), templateId);
    case "simpleCollection":
      return listOf(value).map((item) => simple(found, recordOf(item), templateId));
    default:
      return groups(found, listOf(value), templateId);
  }
}

const sortOf = (value: Given): string =>
  String(value["@odata.type"] ?? "").replace("#microsoft.graph.deviceManagementConfiguration", "");

const present = (value: unknown): boolean => value !== undefined && value !== null;

/** Annotations of Graph's such as `children@odata.type` say nothing that isn't known. */
function onlyWith({ id }: Definition, value: Given, names: readonly string[]): void {
  const other = Object.keys(value).find((name) => !name.includes("@") && !names.includes(name) && present(value[name]));
  if (other !== undefined) stop(`${id} has ${other}, for which functions have no place`);
}

/** References to the template are lost, and filled in again from the facts. */
function checkReference(
  { id }: Definition,
  part: "instance" | "value",
  reference: unknown,
  templateId: string | undefined,
): void {
  if (!present(reference)) return;
  const { settingInstanceTemplateId, settingValueTemplateId, useTemplateDefault } = recordOf(reference);
  if (useTemplateDefault === true) stop(`${id} takes its template's default`);
  const known = templateId === undefined ? undefined : referencesOf(templateId, id)?.[part];
  const given = String(settingInstanceTemplateId ?? settingValueTemplateId).toLowerCase();
  if (known === undefined || ![known].flat().includes(given))
    stop(`${id} refers to its template by an id that isn't known`);
}

function choice(found: Definition, value: Given, templateId: string | undefined): Value {
  onlyWith(found, value, ["value", "children", "settingValueTemplateReference"]);
  checkReference(found, "value", value.settingValueTemplateReference, templateId);
  const option = optionOf(found, String(value.value));
  if (!option || option.gone) return stop(`${found.id} has no option ${String(value.value)}`);
  const below = [...childrenOf(found, option.id), ...childrenOf(found, found.id)];
  const given = children(found, below, placesOf(found, option), value.children, templateId);
  return Object.keys(given).length === 0 ? option.literal : { [String(option.literal)]: given };
}

const placesOf = ({ id }: Definition, option?: Option): readonly string[] => (option ? [id, option.id] : [id]);

function simple(found: Definition, value: Given, templateId: string | undefined): Value {
  onlyWith(found, value, ["value", "valueState", "settingValueTemplateReference"]);
  checkReference(found, "value", value.settingValueTemplateReference, templateId);
  const sort = sortOf(value).replace("SettingValue", "").toLowerCase();
  if (sort !== found.valueType) stop(`${found.id} has a value of the sort ${sort} and not ${found.valueType}`);
  if (value.valueState === "encryptedValueToken") stop(`${found.id} is a secret that the service keeps`);
  const fits = typeof value.value === (found.valueType === "integer" ? "number" : "string");
  return fits ? (value.value as Value) : stop(`${found.id} has a value of another type than ${found.valueType}`);
}

function groups(found: Definition, items: readonly unknown[], templateId: string | undefined): Value {
  const read = items.map((item) => {
    const group = recordOf(item);
    onlyWith(found, group, ["children", "settingValueTemplateReference"]);
    checkReference(found, "value", group.settingValueTemplateReference, templateId);
    return children(found, childrenOf(found, found.id), placesOf(found), group.children, templateId);
  });
  if (found.count?.max !== 1) return read;
  return read.length === 1 && read[0] ? read[0] : stop(`${found.id} has ${read.length} items in place of one`);
}

function children(
  above: Definition,
  below: readonly Definition[],
  places: readonly string[],
  given: unknown,
  templateId: string | undefined,
): Readonly<Record<string, Value>> {
  const values: Record<string, Value> = {};
  for (const item of present(given) ? listOf(given) : []) {
    const instance = recordOf(item);
    const child = definitionOf(instance);
    if (!below.includes(child)) stop(`${child.id} doesn't belong below ${above.id}`);
    if (Object.hasOwn(values, child.name)) stop(`${child.id} is there twice`);
    values[child.name] = readInstance(child, instance, templateId);
  }
  const isNeeded = ({ name, parents }: Definition): boolean =>
    !Object.hasOwn(values, name) &&
    parents.some(({ id, option, required }) => required && places.includes(option ?? id));
  const missing = below.find(isNeeded);
  if (missing) stop(`${above.id} lacks ${missing.id}, which it needs`);
  return values;
}
