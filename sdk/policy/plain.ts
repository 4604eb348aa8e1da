/** Properties as Pulumi's policy runner hands them out: through proxies that throw when an unknown value is touched. */
import { isObject, type Properties } from "../../provider/model/values.ts";
import { UNKNOWN } from "../../provider/pulumi/values.ts";

/** A copy without proxies, in which the marker of the provider stands for every value that isn't known yet. */
export function plain(properties: Properties): Properties {
  return Object.fromEntries(Object.keys(properties).map((name) => [name, valueAt(properties, name)]));
}

function valueAt(holder: object, key: PropertyKey): unknown {
  let value: unknown;
  try {
    value = (holder as Record<PropertyKey, unknown>)[key];
  } catch (error) {
    // The class isn't exported by @pulumi/policy.
    if (error instanceof Error && error.constructor.name === "UnknownValueError") return UNKNOWN;
    throw error;
  }
  if (Array.isArray(value)) return Array.from({ length: value.length }, (_, index) => valueAt(value, index));
  return isObject(value) ? plain(value) : value;
}
