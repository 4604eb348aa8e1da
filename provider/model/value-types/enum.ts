import { complete, type Facts, type FieldFacts, joined, type ValueType } from "./value-type.ts";

export interface EnumField extends FieldFacts {
  readonly kind: "enum";
  /** Graph's name of the enumeration. */
  readonly type: string;
  readonly members: readonly string[];
  /** A value is a list of members, in any order; Graph joins them by commas. Default false. */
  readonly flags?: boolean;
  /** What members mean, where that is known and the name doesn't tell. */
  readonly meanings?: Meanings;
}

type Meanings = Readonly<Record<string, string>>;

/** Members that leave a setting as it is. */
const SILENT = /^(notConfigured|none|userDefined|unknown|deviceDefault|useDeviceDefault)$/;

/** Graph's stand-in for members that came after a client was made; one type has it misspelt. An answer may hold it. */
const FUTURE = /^unkn?ownFutureValue$/;

/** What a program may say. */
export const offered = ({ members }: Pick<EnumField, "members">): string[] =>
  members.filter((member) => !FUTURE.test(member));

export const enumerationType: ValueType<EnumField> = {
  allowed: (field) => `${field.flags ? "a list of one or more" : "one"} of ${offered(field).join(", ")}`,
  title: ({ flags }) => (flags ? "list of members" : "member"),
  form(field) {
    const names = offered(field)
      .map((member) => (field.meanings?.[member] ? `\`${member}\` (${field.meanings[member]})` : `\`${member}\``))
      .join(", ");
    return [field.flags ? `One or more of ${names}; the order doesn't matter.` : `One of ${names}.`];
  },
  schema(field, { z, error }) {
    const member = z.enum(offered(field) as [string, ...string[]], { error });
    return field.flags ? z.array(member, { error }).min(1, { error }) : member;
  },
  typeScript: ({ flags, type }, { named }) => `${named(type)}${flags ? "[]" : ""}`,
  packageType: ({ flags, type }, { named }) => (flags ? { type: "array", items: named(type) } : named(type)),
  sample(field, { second }) {
    const { flags, members } = field;
    const others = offered(field).filter((member) => member !== field.default);
    const [telling, silent] = [others.filter((member) => !SILENT.test(member)), others.filter((m) => SILENT.test(m))];
    const member = [...telling, ...silent][second ? 1 : 0] ?? members[0];
    return flags ? [member] : member;
  },
  impliedDefault: ({ flags, members }) => (flags ? undefined : members[0]),
  canonical: ({ flags }, value) => (flags && Array.isArray(value) ? joined(value.map(String)) : undefined),
  toWire: (_, value) => (Array.isArray(value) ? value.join(",") : value),
  fromWire: ({ flags }, value) => (flags && typeof value === "string" ? value.split(/\s*,\s*/) : value),
};

export const enumeration = (
  type: string,
  members: readonly string[],
  facts: Facts<EnumField, "type" | "members">,
): EnumField => complete(enumerationType, { kind: "enum", type, members, ...facts });

/** An enumeration that several properties have: makes a field of it, given the facts of the property. */
export const enumType =
  (type: string, members: readonly string[], meanings?: Meanings) =>
  (facts: Facts<EnumField, "type" | "members">): EnumField =>
    enumeration(type, members, meanings ? { meanings, ...facts } : facts);

/** The same for an enumeration of which a value may hold several members. */
export const flagsType =
  (type: string, members: readonly string[]) =>
  (facts: Facts<EnumField, "type" | "members" | "flags">): EnumField =>
    enumeration(type, members, { flags: true, ...facts });
