/** Which of two values of one setting asks for more. */
import { compareValues } from "../catalog/safer/table.ts";
import { type DeviceSetting, saferOf } from "../provider/model/device-settings/index.ts";

/** Above 0 where the left one is stricter, 0 where they are as strict, undefined where that isn't known. */
export function compareStrictness(left: DeviceSetting, right: DeviceSetting): number | undefined {
  const [a, b] = [saferOf(left), saferOf(right)];
  if (a?.kind !== "directed" || b?.kind !== "directed") return undefined;
  return compareValues(a, right.value, left.value);
}
