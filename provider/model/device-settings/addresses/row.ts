/** How a table of typed properties is written: what each is on the device, from where that is known, and how sure. */
import type { Literal } from "../../../../catalog/definition.ts";
import type { Certainty } from "../setting.ts";

/** What a member, or `true` or `false`, is on the device. What isn't listed leaves the setting alone. */
export type Values = Readonly<Record<string, Literal>>;

/** Property of a type → setting of the device. */
export interface Row {
  /** Id of the catalog's definition. */
  readonly identity: string;
  /** `same`: a number, a text or a list that means the same on both sides. */
  readonly values: "same" | Values;
  /** Microsoft's page that says so. */
  readonly source: string;
  readonly certainty: Certainty;
  /** Path of a property that has to be true, or enabled, or this one isn't sent. */
  readonly onlyWith?: string;
}

/** Rows by property; a path goes into objects: `bitLockerSystemDrivePolicy.encryptionMethod`. */
export type Table = Readonly<Record<string, Row>>;

type Said = readonly [identity: string, values: Row["values"]];

/** Settings whose ids begin alike, and which one page tells. */
export const chapter = (
  source: string,
  beginning: string,
  said: Readonly<Record<string, Said>>,
  certainty: Certainty = "documented",
): Table =>
  Object.fromEntries(
    Object.entries(said).map(([property, [end, values]]) => [
      property,
      { identity: `${beginning}${end}`, values, source, certainty },
    ]),
  );

/** The same rows for a property of each of several objects. */
export const under = (object: string, table: Table): Table =>
  Object.fromEntries(Object.entries(table).map(([property, row]) => [`${object}.${property}`, row]));

/** Rows of properties that are sent only where another one is on. */
export const onlyWith = (property: string, table: Table): Table =>
  Object.fromEntries(Object.entries(table).map(([name, row]) => [name, { ...row, onlyWith: property }]));

/** What `true` is; `false` leaves the setting alone. */
export const on = (value: Literal): Values => ({ true: value });
export const either = (whenTrue: Literal, whenFalse: Literal): Values => ({ true: whenTrue, false: whenFalse });

export const POLICY = "device_vendor_msft_policy_config_";
export const csp = (page: string): string => `https://learn.microsoft.com/windows/client-management/mdm/${page}`;
