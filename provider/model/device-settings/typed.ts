/** Typed configurations: a table says what a property is on the device, where that is known. */
import type { Literal } from "../../../catalog/definition.ts";
import { definition } from "../../../catalog/table.ts";
import { hasUnknown } from "../../pulumi/values.ts";
import type { Field, Fields, Kind } from "../kind.ts";
import { isObject, same } from "../values.ts";
import { fieldsOf, mayHoldSecret } from "../walk.ts";
import { tableOf } from "./addresses/index.ts";
import type { Row, Table } from "./addresses/row.ts";
import { scopeOf } from "./catalog-form.ts";
import { platformsOfKind } from "./platforms.ts";
import type { Configured, DeviceSetting } from "./setting.ts";

export function ofTyped(kind: Kind, { properties }: Configured): DeviceSetting[] {
  const own = Object.fromEntries(Object.entries(kind.fields).filter(([name]) => !kind.collection.fields[name]));
  const all = within(kind, tableOf(kind.name), own, properties, "");
  return all
    .filter(({ row }) => row?.onlyWith === undefined || isOn(properties, row.onlyWith))
    .map(({ setting }) => setting);
}

/** Whether a property is on, or may be. */
function isOn(properties: Configured["properties"], path: string): boolean {
  const value = path.split(".").reduce<unknown>((here, name) => (isObject(here) ? here[name] : here), properties);
  return value === true || value === "enabled" || hasUnknown(value);
}

interface Said {
  readonly setting: DeviceSetting;
  readonly row?: Row;
}

function within(kind: Kind, table: Table, fields: Fields, values: Configured["properties"], above: string): Said[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    // What isn't declared is as the service makes it by itself: a tenant says so, and a program means the same.
    const value = values[name] === undefined ? field.default : values[name];
    if (field.readOnly || value === undefined || value === null) return [];
    const path = `${above}${name}`;
    const row = table[path];
    const inner = row ? undefined : fieldsOf(field, value);
    if (inner && isObject(value)) return within(kind, table, inner, value, `${path}.`);
    return row
      ? known(kind, row, field, value, path).map((setting) => ({ setting, row }))
      : unknown(kind, field, value, path).map((setting) => ({ setting }));
  });
}

function known(kind: Kind, row: Row, field: Field, given: unknown, path: string): DeviceSetting[] {
  const value = canonical(row, given);
  if (value === undefined) return [];
  const found = definition(row.identity);
  return [
    {
      platforms: platformsOfKind(kind.platform),
      scope: scopeOf(row.identity, found),
      identity: row.identity,
      certainty: row.certainty,
      definition: found,
      value,
      secret: field.secret === true,
      key: path,
      property: path,
      field,
    },
  ];
}

/** Undefined where the value leaves the setting alone. */
function canonical({ values }: Row, given: unknown): unknown {
  if (hasUnknown(given)) return given;
  if (values === "same") return given === "" || (Array.isArray(given) && given.length === 0) ? undefined : given;
  return Array.isArray(given) ? given.flatMap((one): Literal[] => member(values, one)) : member(values, given)[0];
}

const member = (values: Readonly<Record<string, Literal>>, given: unknown): Literal[] => {
  const name = String(given);
  return Object.hasOwn(values, name) ? [values[name] as Literal] : [];
};

/** A property that no table has: what it is on the device isn't known. The service's default mostly leaves it alone. */
function unknown(kind: Kind, field: Field, value: unknown, path: string): DeviceSetting[] {
  if (field.default !== undefined && same(field, value, field.default)) return [];
  return [
    {
      platforms: platformsOfKind(kind.platform),
      scope: "unknown",
      identity: undefined,
      certainty: "documented",
      definition: undefined,
      value,
      secret: mayHoldSecret(field),
      key: path,
      property: path,
      field,
    },
  ];
}
