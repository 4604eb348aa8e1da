/**
 * The vocabulary that kinds describe properties with: a table of the sorts of values, of which each is one file in
 * `value-types/`. A default that a kind doesn't give is the one that follows from the type.
 */
import { assignmentsType, assignmentType, targetType } from "./value-types/assignments.ts";
import { binaryType } from "./value-types/binary.ts";
import { booleanType } from "./value-types/boolean.ts";
import { dateType } from "./value-types/date.ts";
import { dateTimeType } from "./value-types/date-time.ts";
import { durationType } from "./value-types/duration.ts";
import { enumerationType } from "./value-types/enum.ts";
import { guidType } from "./value-types/guid.ts";
import { integerType } from "./value-types/integer.ts";
import { listType } from "./value-types/list.ts";
import { numberType } from "./value-types/number.ts";
import { objectValueType } from "./value-types/object.ts";
import { referenceType } from "./value-types/reference.ts";
import { scriptType } from "./value-types/script.ts";
import { stringType } from "./value-types/string.ts";
import { timeType } from "./value-types/time.ts";
import { unionValueType } from "./value-types/union.ts";
import type { ValueType } from "./value-types/value-type.ts";

export type { AssignmentsField } from "./value-types/assignments.ts";
export { type BinaryField, binary } from "./value-types/binary.ts";
export { type BooleanField, boolean } from "./value-types/boolean.ts";
export { type DateField, date } from "./value-types/date.ts";
export { type DateTimeField, dateTime } from "./value-types/date-time.ts";
export { type DurationField, duration } from "./value-types/duration.ts";
export { type EnumField, enumeration, enumType, flagsType } from "./value-types/enum.ts";
export { type GuidField, guid } from "./value-types/guid.ts";
export { type IntegerField, int64, integer } from "./value-types/integer.ts";
export { type ListField, list } from "./value-types/list.ts";
export { type NumberField, number } from "./value-types/number.ts";
export { type ObjectField, object, objectType, secretValues } from "./value-types/object.ts";
export { type ReferenceField, reference } from "./value-types/reference.ts";
export { type ScriptField, script } from "./value-types/script.ts";
export { type StringField, string } from "./value-types/string.ts";
export { type TimeField, time } from "./value-types/time.ts";
export { type UnionField, union, unionType, type Variants } from "./value-types/union.ts";
export type { Action, Children, Contested, FieldFacts, Named, Safer } from "./value-types/value-type.ts";

const TYPES = {
  assignment: assignmentType,
  assignments: assignmentsType,
  binary: binaryType,
  boolean: booleanType,
  date: dateType,
  dateTime: dateTimeType,
  duration: durationType,
  enum: enumerationType,
  guid: guidType,
  integer: integerType,
  list: listType,
  number: numberType,
  object: objectValueType,
  reference: referenceType,
  script: scriptType,
  string: stringType,
  target: targetType,
  time: timeType,
  union: unionValueType,
};

type Types = typeof TYPES;
type FieldOf<T> = T extends ValueType<infer F> ? F : never;

export type Field = FieldOf<Types[keyof Types]>;
export type Fields = Readonly<Record<string, Field>>;

/** What is known of a field's sort of value. */
export const valueTypeOf = (field: Field): ValueType<Field> => TYPES[field.kind] as ValueType<Field>;
