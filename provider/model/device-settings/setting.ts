/**
 * The one form of a setting: what a device is told, whichever kind of configuration says it. A typed configuration, the
 * settings catalog, a template of endpoint security and a custom OMA-URI that say the same have the same identity and
 * the same value here.
 */
import type { Definition, Literal } from "../../../catalog/definition.ts";
import { UNKNOWN } from "../../pulumi/values.ts";
import type { Field } from "../fields.ts";

export type SettingPlatform = "android" | "ios" | "linux" | "macos" | "windows";

/** Whether a setting is the device's or the signed-in user's; for some only the assignment tells. */
export type Scope = "device" | "user" | "unknown";

/** How sure it is that a property is this setting: Microsoft says so, or name and values leave no other. */
export type Certainty = "documented" | "likely";

export interface DeviceSetting {
  /** Of the configuration; more than one for settings that Apple's platforms share, none where it doesn't say. */
  readonly platforms: readonly SettingPlatform[];
  readonly scope: Scope;
  /**
   * What tells it from all other settings, whatever says it: the id of the catalog's definition, which is the CSP address
   * on Windows and payload and key on Apple's platforms; for a custom setting that no definition knows its address, as
   * `addressOf` writes it. Undefined where nobody knows what the property is on the device: it is never guessed.
   */
  readonly identity: string | undefined;
  /** How sure the identity is. */
  readonly certainty: Certainty;
  /** What the catalog knows of it. */
  readonly definition: Definition | undefined;
  /**
   * What it is set to, in one form: the literal of an option as programs write it, a number, a text, a list of these. As
   * it stands in the object where no definition says more. Of a secret too: only `valueWords` may show a value.
   */
  readonly value: unknown;
  /** Never to be shown. */
  readonly secret: boolean;
  /** Where it stands in the object: a path of properties, or the ids that lead to it in a catalog policy. */
  readonly key: string;
  /** The property of a typed configuration, and what is known of it. */
  readonly property?: string;
  readonly field?: Field;
}

/** What stands for settings that can't be read before they are known. */
export const unreadable = (platforms: readonly SettingPlatform[], key: string): DeviceSetting => ({
  platforms,
  scope: "unknown",
  identity: undefined,
  certainty: "documented",
  definition: undefined,
  value: UNKNOWN,
  secret: false,
  key,
});

/** What stands for a text that the service keeps encrypted and doesn't show. */
export const HIDDEN = Symbol("hidden");

/** The object that settings are read from. */
export interface Configured {
  /** Name of its class or of its Graph type. */
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What a device is sent for an option: mostly the end of the option's id. */
export function sentValue(definition: Definition, literal: Literal): string | undefined {
  const option = definition.options?.find((one) => one.literal === literal);
  return option && sentFor(definition, option);
}

/** The literal of the option for which a device is sent a value; undefined where none is. */
export function literalFor(definition: Definition, sent: unknown): Literal | undefined {
  const text = String(sent).toLowerCase();
  return definition.options?.find((option) => sentFor(definition, option).toLowerCase() === text)?.literal;
}

const sentFor = ({ id }: Definition, option: { readonly id: string; readonly value?: string | number }): string =>
  String(
    option.value ?? option.id.slice(option.id.startsWith(`${id}_`) ? id.length + 1 : option.id.lastIndexOf("_") + 1),
  );
