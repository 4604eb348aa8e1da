/**
 * Whether the settings of a policy are what the settings catalog knows: in Graph's JSON, whatever wrote it. Values that
 * aren't known yet pass, and are checked when they are. A setting that the facts don't have is a warning, because the
 * catalog grows by hundreds a month.
 */

import type { Definition, Option, Shape } from "../definition.ts";
import { isObject, type Json } from "../json.ts";
import { childrenOf, definition } from "../table.ts";
import { choicesText, labelOf, literalText } from "../words.ts";
import { nearestId } from "./nearest.ts";
import { brokenValue } from "./values.ts";

export interface Findings {
  readonly failures: readonly string[];
  readonly warnings: readonly string[];
}

/** Whether a policy tells devices how to be, or judges how they are. */
export type Usage = "configuration" | "compliance";

/** What of the policy bears on its settings. */
export interface Policy {
  /** Default `configuration`. */
  readonly usage?: Usage;
  readonly settings: unknown;
  readonly platforms?: unknown;
  readonly technologies?: unknown;
  readonly isUnknown: (value: unknown) => boolean;
}

/** Where a setting stands: at the top, under an option of a choice, or in an item of a group. */
interface Place {
  readonly above: Definition;
  readonly option: Option | undefined;
}

/** How each sort of instance names its value, and the shapes of settings that it is for. */
const INSTANCES: Readonly<Record<string, { readonly shape: Shape; readonly member: string; readonly single?: true }>> =
  {
    ChoiceSettingInstance: { shape: "choice", member: "choiceSettingValue", single: true },
    ChoiceSettingCollectionInstance: { shape: "choiceCollection", member: "choiceSettingCollectionValue" },
    SimpleSettingInstance: { shape: "simple", member: "simpleSettingValue", single: true },
    SimpleSettingCollectionInstance: { shape: "simpleCollection", member: "simpleSettingCollectionValue" },
    GroupSettingInstance: { shape: "groupCollection", member: "groupSettingValue", single: true },
    GroupSettingCollectionInstance: { shape: "groupCollection", member: "groupSettingCollectionValue" },
  };
const PREFIX = "#microsoft.graph.deviceManagementConfiguration";

/** Everything that is wrong, each with its place among the settings. */
export function checkSettings(policy: Policy): Findings {
  const examination = new Examination(policy);
  if (Array.isArray(policy.settings)) examination.top(policy.settings);
  return examination;
}

class Examination implements Findings {
  readonly failures: string[] = [];
  /** Made when somebody asks: the nearest id is looked for in the whole catalog. */
  readonly #warnings: (() => string)[] = [];
  readonly #policy: Policy;

  constructor(policy: Policy) {
    this.#policy = policy;
  }

  get warnings(): string[] {
    return this.#warnings.map((text) => text());
  }

  top(settings: readonly unknown[]): void {
    const instances = settings.map((setting) => (isObject(setting) ? setting.settingInstance : undefined));
    const place = (index: number): string => `settings[${index}]`;
    this.#once(instances, place);
    for (const [index, instance] of instances.entries()) this.#instance(instance, place(index), undefined);
  }

  #instance(instance: unknown, where: string, place: Place | undefined): void {
    const found = this.#known(instance, where);
    if (!found || !isObject(instance)) return;
    this.#place(found, where, place);
    if (!place) this.#policyOf(found, where);
    if (!place) this.#usage(found, where);
    const type = String(instance["@odata.type"] ?? "");
    const given = INSTANCES[type.replace(PREFIX, "")];
    if (!given || given.shape !== found.shape) {
      if (!this.#policy.isUnknown(instance["@odata.type"])) this.#wrongInstance(found, where, type);
      return;
    }
    const value = instance[given.member];
    if (this.#policy.isUnknown(value)) return;
    const values = given.single ? [value] : Array.isArray(value) ? value : [];
    if (!given.single) this.#count(found, where, values);
    for (const [index, one] of values.entries())
      this.#value(found, given.single ? where : `${where}[${index}]`, one, place);
  }

  /** The definition of an instance; what the facts don't have is said. */
  #known(instance: unknown, where: string): Definition | undefined {
    const id = isObject(instance) ? instance.settingDefinitionId : undefined;
    if (typeof id !== "string" || this.#policy.isUnknown(id)) return undefined;
    const found = definition(id);
    if (found && !found.gone && found.shape !== "redirect") return found;
    if (found) this.#warn(() => `${where}: Microsoft's settings catalog no longer has ${id} (${labelOf(found)})`);
    else
      this.#warn(
        () => `${where}: the settings catalog of this package doesn't know ${id}${nearest(id)}. It is sent unchecked`,
      );
    return undefined;
  }

  #place(found: Definition, where: string, place: Place | undefined): void {
    const { parents } = found;
    if (!place && parents.length > 0) this.#fail(found, where, `stands below ${placesText(found)}, not at the top`);
    if (!place) return;
    const fits = parents.some(
      ({ id, option }) => id === place.above.id && (option === undefined || option === place.option?.id),
    );
    if (!fits)
      this.#fail(
        found,
        where,
        `stands ${parents.length > 0 ? `below ${placesText(found)}` : "at the top"}, not below ${placeText(place)}`,
      );
  }

  #policyOf(found: Definition, where: string): void {
    this.#overlap(found, where, "platforms", found.platforms, this.#policy.platforms);
    this.#overlap(found, where, "technologies", found.technologies, this.#policy.technologies);
  }

  #usage(found: Definition, where: string): void {
    const { usage = "configuration" } = this.#policy;
    if ((found.usage ?? "configuration") === usage || found.usage === "both") return;
    const other = usage === "compliance" ? "DeviceManagementConfigurationPolicy" : "DeviceManagementCompliancePolicy";
    this.#fail(found, where, `is no setting of ${usage} policies; it belongs into a ${other}`);
  }

  #overlap(found: Definition, where: string, what: string, allowed: readonly string[], given: unknown): void {
    if (!Array.isArray(given) || given.length === 0 || given.some(this.#policy.isUnknown)) return;
    if (allowed.length === 0 || given.some((one) => allowed.includes(one))) return;
    this.#fail(found, where, `is of ${what} ${allowed.join(", ")}, and the policy of ${given.join(", ")}`);
  }

  #wrongInstance(found: Definition, where: string, type: string): void {
    const wanted = Object.keys(INSTANCES).findLast(
      (name) =>
        INSTANCES[name]?.shape === found.shape && (found.shape !== "groupCollection" || name.includes("Collection")),
    );
    this.#fail(found, where, `must have @odata.type ${PREFIX}${wanted}; got ${JSON.stringify(type)}`);
  }

  #count(found: Definition, where: string, values: readonly unknown[]): void {
    const { min = 0, max = Number.POSITIVE_INFINITY } = found.count ?? {};
    if (values.length >= min && values.length <= max) return;
    const allowed = max === Number.POSITIVE_INFINITY ? `${min} or more` : min === max ? `${min}` : `${min} to ${max}`;
    this.#fail(found, where, `must have ${allowed} values; got ${values.length}`);
  }

  #value(found: Definition, where: string, value: unknown, place: Place | undefined): void {
    if (!isObject(value) || this.#policy.isUnknown(value)) return;
    switch (found.shape) {
      case "groupCollection":
        this.#children(found, undefined, where, value.children);
        break;
      case "choice":
      case "choiceCollection":
        this.#choice(found, where, value, place);
        break;
      default:
        for (const reason of brokenValue(found, value, this.#policy.isUnknown)) this.#fail(found, where, reason);
    }
  }

  #choice(found: Definition, where: string, value: Json, place: Place | undefined): void {
    const given = value.value;
    if (typeof given !== "string" || this.#policy.isUnknown(given)) return;
    const option = found.options?.find(({ id }) => id.toLowerCase() === given.toLowerCase());
    if (!option) {
      const sync = "; an option that Microsoft added lately comes by `pulumi-intune catalog sync`";
      this.#fail(
        found,
        where,
        `must be one of ${choicesText(found.options ?? [])}${sync}; got ${JSON.stringify(given)}`,
      );
      return;
    }
    if (option.gone)
      this.#warn(
        () =>
          `${where}: ${labelOf(found)}: Microsoft's settings catalog no longer has the option ${literalText(option.literal)}`,
      );
    if (option.under && place?.option && !option.under.includes(place.option.id))
      this.#fail(found, where, `can't be ${literalText(option.literal)} below ${placeText(place)}`);
    this.#children(found, option, where, value.children);
  }

  #children(above: Definition, option: Option | undefined, where: string, children: unknown): void {
    if (this.#policy.isUnknown(children)) return;
    const given = Array.isArray(children) ? children : [];
    const place = (index: number): string => `${where}.children[${index}]`;
    this.#once(given, place);
    for (const [index, child] of given.entries()) this.#instance(child, place(index), { above, option });
    if (given.some((child) => this.#policy.isUnknown(child) || this.#policy.isUnknown(idOf(child)))) return;
    const there = new Set(given.map(idOf));
    for (const child of childrenOf(above, option?.id ?? above.id)) {
      const required = child.parents.some(
        (parent) => parent.id === above.id && parent.option === option?.id && parent.required,
      );
      if (required && !child.gone && !there.has(child.id.toLowerCase()))
        this.#fail(
          above,
          where,
          `needs ${JSON.stringify(child.label)} (${child.name})${option ? ` where it is ${literalText(option.literal)}` : ""}`,
        );
    }
  }

  /** A setting stands once among its siblings. */
  #once(instances: readonly unknown[], place: (index: number) => string): void {
    const seen = new Map<string, number>();
    for (const [index, instance] of instances.entries()) {
      const id = idOf(instance);
      if (id === undefined || this.#policy.isUnknown(id)) continue;
      const earlier = seen.get(id);
      if (earlier === undefined) seen.set(id, index);
      else this.failures.push(`${place(index)}: ${nameOf(id)} is set by ${place(earlier)} already`);
    }
  }

  #warn(text: () => string): void {
    this.#warnings.push(text);
  }

  #fail(found: Definition, where: string, reason: string): void {
    this.failures.push(`${where}: ${labelOf(found)} ${reason}`);
  }
}

const idOf = (instance: unknown): string | undefined => {
  const id = isObject(instance) ? instance.settingDefinitionId : undefined;
  return typeof id === "string" ? id.toLowerCase() : undefined;
};

function nameOf(id: string): string {
  const found = definition(id);
  return found ? labelOf(found) : id;
}

function nearest(id: string): string {
  const near = nearestId(id);
  return near === undefined ? "" : `; did you mean ${near}?`;
}

const placeText = ({ above, option }: Place): string =>
  option ? `${labelOf(above)}: ${literalText(option.literal)}` : labelOf(above);

function placesText({ parents }: Definition): string {
  const texts = parents.slice(0, 3).map(({ id, option }) => {
    const above = definition(id);
    if (!above) return id;
    return placeText({ above, option: above.options?.find((one) => one.id === option) });
  });
  return texts.join(" or ");
}
