/**
 * The references by which settings of a policy point at the policy's template. Programs leave them out: they are ids
 * that nobody can derive, and follow from the template and the setting.
 *
 * 1. What the program gives stays, `null` ("none") as well.
 * 2. What the policy has already stays: the service took it, and another reference would be a change for nothing.
 * 3. Else it is the tenant's (`pulumi-intune catalog sync`), else the package's.
 * 4. A setting at the top without any is missing. One below another needs none: of 158 in published policies three have
 *    one.
 */
import { isObject, type Json } from "./json.ts";
import { allReferences, type References } from "./templates.ts";

export interface Referred {
  readonly settings: readonly unknown[];
  /** Places among the settings, and ids, of those for which no reference is known. */
  readonly missing: readonly { readonly at: number; readonly id: string }[];
}

/** @param before settings of the same policy as they were. */
export function withReferences(
  settings: readonly unknown[],
  templateId: string,
  before: unknown,
  isUnknown: (value: unknown) => boolean,
): Referred {
  const references = lowerCased(allReferences(templateId));
  const filling = new Filling(references, isUnknown);
  const earlier = byId(Array.isArray(before) ? before.map((setting) => setting?.settingInstance) : []);
  const missing: { at: number; id: string }[] = [];
  const filled = settings.map((setting, at) => {
    const instance = isObject(setting) ? setting.settingInstance : undefined;
    const id = idOf(instance);
    if (!isObject(setting) || id === undefined || isUnknown(id)) return setting;
    const was = earlier.get(id);
    const settingInstance = filling.instance(instance, was, 0) as Json;
    if (settingInstance[INSTANCE] === undefined && !was) missing.push({ at, id });
    return { ...setting, settingInstance };
  });
  return { settings: filled, missing };
}

const INSTANCE = "settingInstanceTemplateReference";
const VALUE = "settingValueTemplateReference";
const SINGLE = ["choiceSettingValue", "simpleSettingValue", "groupSettingValue"];
const MANY = ["choiceSettingCollectionValue", "simpleSettingCollectionValue", "groupSettingCollectionValue"];

class Filling {
  readonly #references: ReadonlyMap<string, References>;
  readonly #isUnknown: (value: unknown) => boolean;

  constructor(references: ReadonlyMap<string, References>, isUnknown: (value: unknown) => boolean) {
    this.#references = references;
    this.#isUnknown = isUnknown;
  }

  /** @param item the place of the group's item in which it stands, for a setting that the template has in several. */
  instance(instance: unknown, was: Json | undefined, item: number): unknown {
    const id = idOf(instance);
    if (!isObject(instance) || id === undefined) return instance;
    const known = this.#references.get(id);
    const filled: Record<string, unknown> = { ...instance };
    if (instance[INSTANCE] === undefined) {
      const reference = was ? was[INSTANCE] : referring("settingInstanceTemplateId", known?.instance, item);
      if (reference !== undefined) filled[INSTANCE] = reference;
    }
    for (const member of SINGLE)
      if (isObject(instance[member])) filled[member] = this.#value(instance[member], was?.[member], known, item);
    for (const member of MANY) {
      const values = instance[member];
      const earlier = was?.[member];
      if (!Array.isArray(values)) continue;
      filled[member] = values.map((value, at) =>
        this.#value(value, Array.isArray(earlier) ? (earlier[at] ?? earlier[0]) : undefined, known, at),
      );
    }
    return filled;
  }

  #value(value: unknown, was: unknown, known: References | undefined, item: number): unknown {
    if (!isObject(value) || this.#isUnknown(value)) return value;
    const filled: Record<string, unknown> = { ...value };
    if (value[VALUE] === undefined) {
      const made = referring("settingValueTemplateId", known?.value, item, { useTemplateDefault: false });
      const reference = isObject(was) ? was[VALUE] : made;
      if (reference !== undefined) filled[VALUE] = reference;
    }
    if (Array.isArray(value.children)) {
      const earlier = byId(isObject(was) && Array.isArray(was.children) ? was.children : []);
      filled.children = value.children.map((child) => this.instance(child, earlier.get(idOf(child) ?? ""), item));
    }
    return filled;
  }
}

function referring(member: string, ids: References["instance"], item: number, further = {}): Json | undefined {
  const id = typeof ids === "string" || ids === undefined ? ids : ids[item];
  return id === undefined ? undefined : { [member]: id, ...further };
}

const lowerCased = (references: Readonly<Record<string, References>>): ReadonlyMap<string, References> =>
  new Map(Object.entries(references).map(([id, known]) => [id.toLowerCase(), known]));

const byId = (instances: readonly unknown[]): ReadonlyMap<string, Json> =>
  new Map(instances.filter(isObject).map((instance) => [idOf(instance) ?? "", instance]));

function idOf(instance: unknown): string | undefined {
  const id = isObject(instance) ? instance.settingDefinitionId : undefined;
  return typeof id === "string" ? id.toLowerCase() : undefined;
}
