/** Values on the wire, and values in here: with Graph's names, and one marker for all that isn't known. */
import { type JavaScriptValue, Struct } from "google-protobuf/google/protobuf/struct_pb.js";
import { TYPE } from "../../model/graph-type.ts";
import type { Properties } from "../../model/values.ts";
import { graphNames, packageNames, spellsAs } from "../names.ts";
import { withOneUnknown } from "../values.ts";

/** As they were sent. */
export const rawStruct = (struct: Struct | undefined): Properties => (struct?.toJavaScript() ?? {}) as Properties;

export const fromStruct = (struct: Struct | undefined): Properties => graphNames(withOneUnknown(rawStruct(struct)));

export const toStruct = (properties: Properties): Struct => struct(packageNames(properties));

/** With the names that the state has: the dynamic door writes Graph's, and another name would be a change to the engine. */
export const toStructLike = (known: Struct | undefined, properties: Properties): Struct =>
  spellsAs(rawStruct(known), TYPE) ? struct(properties) : toStruct(properties);

function struct(properties: Properties): Struct {
  const there = Object.entries(properties).filter(([, value]) => value !== undefined);
  return Struct.fromJavaScript(Object.fromEntries(there) as Record<string, JavaScriptValue>);
}
