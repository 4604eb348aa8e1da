/** What a function of the catalog does: the value that a program gives, as the JSON that Graph takes. */
import * as pulumi from "@pulumi/pulumi";
import { CatalogValueError } from "../provider/errors.ts";
import type { Definition, Literal, Option } from "./definition.ts";
import type { ChoiceValue, GroupValue, Setting, SettingInstance, SimpleValue } from "./setting.ts";
import { childrenOf, optionCalled, pathOf } from "./table.ts";

const GRAPH = "#microsoft.graph.deviceManagementConfiguration";

export const settingOf = (definition: Definition, value: unknown): Setting => ({
  "@odata.type": `${GRAPH}Setting`,
  settingInstance: instanceOf(definition, value),
});

function instanceOf(definition: Definition, value: unknown): SettingInstance {
  const settingDefinitionId = definition.id;
  switch (definition.shape) {
    case "choice":
      return {
        "@odata.type": `${GRAPH}ChoiceSettingInstance`,
        settingDefinitionId,
        choiceSettingValue: choiceOf(definition, value),
      };
    case "choiceCollection":
      return {
        "@odata.type": `${GRAPH}ChoiceSettingCollectionInstance`,
        settingDefinitionId,
        choiceSettingCollectionValue: listOf(definition, value).map((item) => choiceOf(definition, item)),
      };
    case "simple":
      return {
        "@odata.type": `${GRAPH}SimpleSettingInstance`,
        settingDefinitionId,
        simpleSettingValue: simpleOf(definition, value),
      };
    case "simpleCollection":
      return {
        "@odata.type": `${GRAPH}SimpleSettingCollectionInstance`,
        settingDefinitionId,
        simpleSettingCollectionValue: simplesOf(definition, value),
      };
    case "groupCollection":
      return {
        "@odata.type": `${GRAPH}GroupSettingCollectionInstance`,
        settingDefinitionId,
        groupSettingCollectionValue: groupsOf(definition, value),
      };
    default:
      throw new CatalogValueError(`${pathOf(definition)} is configured elsewhere in the admin center, by no policy.`);
  }
}

/** `"allowed"`, or `{ enabled: { … } }` where the option brings further settings along. */
function choiceOf(definition: Definition, value: unknown): ChoiceValue {
  if (pulumi.Output.isInstance(value) || value instanceof Promise) {
    return { value: pulumi.output(value).apply((literal) => optionFor(definition, literal).id), children: [] };
  }
  if (!isRecord(value)) return { value: optionFor(definition, value).id, children: [] };
  const [[key, children] = [""], ...more] = Object.entries(value);
  if (more.length > 0 || !isRecord(children)) wrong(definition, value, `one option with an object: { option: { … } }`);
  const option = definition.options?.find(({ literal }) => String(literal) === key);
  if (!option) return wrong(definition, key, allowed(definition));
  const below = [...childrenOf(definition, option.id), ...childrenOf(definition, definition.id)];
  return { value: option.id, children: childInstances(definition, below, children as Given) };
}

function optionFor(definition: Definition, literal: unknown): Option {
  return optionCalled(definition, literal as Literal) ?? wrong(definition, literal, allowed(definition));
}

const allowed = ({ options = [] }: Definition): string =>
  options
    .filter(({ gone }) => !gone)
    .map(({ literal }) => JSON.stringify(literal))
    .join(", ");

function simpleOf(definition: Definition, value: unknown): SimpleValue {
  switch (definition.valueType) {
    case "integer":
      checked(definition, value, "number");
      return { "@odata.type": `${GRAPH}IntegerSettingValue`, value: value as number };
    case "secret":
      checked(definition, value, "string");
      return {
        "@odata.type": `${GRAPH}SecretSettingValue`,
        value: pulumi.secret(value as string),
        valueState: "notEncrypted",
      };
    case "reference":
      checked(definition, value, "string");
      return { "@odata.type": `${GRAPH}ReferenceSettingValue`, value: value as string };
    default:
      checked(definition, value, "string");
      return { "@odata.type": `${GRAPH}StringSettingValue`, value: value as string };
  }
}

/** Values that aren't known yet are checked when they are. */
function checked(definition: Definition, value: unknown, type: "string" | "number"): void {
  if (typeof value === type || pulumi.Output.isInstance(value) || value instanceof Promise) return;
  wrong(definition, definition.valueType === "secret" ? typeof value : value, `a ${type}`);
}

function simplesOf(definition: Definition, value: unknown): pulumi.Input<SimpleValue[]> {
  if (pulumi.Output.isInstance(value) || value instanceof Promise) {
    return pulumi.output(value).apply((list) => listOf(definition, list).map((item) => simpleOf(definition, item)));
  }
  return listOf(definition, value).map((item) => simpleOf(definition, item));
}

/** A group that there is only one of is an object, others are an array of them. */
function groupsOf(definition: Definition, value: unknown): GroupValue[] {
  const items = isSingle(definition) && !Array.isArray(value) ? [value] : listOf(definition, value);
  const below = childrenOf(definition, definition.id);
  return items.map((item) => ({
    children: isRecord(item) ? childInstances(definition, below, item) : wrong(definition, item, "an object"),
  }));
}

/** Whether there is at most one item, so that programs write an object. */
export const isSingle = ({ count }: Definition): boolean => count?.max === 1;

type Given = Readonly<Record<string, unknown>>;

function childInstances(above: Definition, below: readonly Definition[], given: Given): SettingInstance[] {
  return Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const child = below.find((one) => one.name === name);
      if (child) return instanceOf(child, value);
      return wrong(above, name, below.map((one) => one.name).join(", ") || "nothing below it");
    });
}

function listOf(definition: Definition, value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : wrong(definition, value, "an array");
}

const isRecord = (value: unknown): value is Given =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !pulumi.Output.isInstance(value);

function wrong(definition: Definition, value: unknown, takes: string): never {
  throw new CatalogValueError(`${pathOf(definition)} takes ${takes}; not ${shown(value)}.`);
}

/** Objects and lists by what they are: a secret may be in them. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object" && value !== null)
    return `an object with ${Object.keys(value).join(", ") || "nothing"}`;
  return JSON.stringify(value) ?? String(value);
}
