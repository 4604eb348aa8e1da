/** Values on the wire, and values in here: with Graph's names, and one marker for all that isn't known. */
import { type JavaScriptValue, Struct } from "google-protobuf/google/protobuf/struct_pb.js";
import type { Properties } from "../../model/values.ts";
import { graphNames, packageNames } from "../names.ts";
import { withOneUnknown } from "../values.ts";

/** As they were sent. */
export const rawStruct = (struct: Struct | undefined): Properties => (struct?.toJavaScript() ?? {}) as Properties;

export const fromStruct = (struct: Struct | undefined): Properties => graphNames(withOneUnknown(rawStruct(struct)));

export function toStruct(properties: Properties): Struct {
  const there = Object.entries(packageNames(properties)).filter(([, value]) => value !== undefined);
  return Struct.fromJavaScript(Object.fromEntries(there) as Record<string, JavaScriptValue>);
}
