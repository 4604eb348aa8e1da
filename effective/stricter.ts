/** Which of two values of one setting asks for more. */
import { type DeviceSetting, saferOf } from "../provider/model/device-settings/index.ts";

/** Above 0 where the left one is stricter, 0 where they are as strict, undefined where that isn't known. */
export function compareStrictness(left: DeviceSetting, right: DeviceSetting): number | undefined {
  const [a, b] = [rank(left), rank(right)];
  return a === undefined || b === undefined ? undefined : a - b;
}

/** A number that grows with safety. */
function rank(setting: DeviceSetting): number | undefined {
  const safer = saferOf(setting);
  const { value } = setting;
  if (safer === undefined) return undefined;
  if (typeof safer === "string") return ofFlagOrNumber(safer, value);
  if ("kind" in safer && safer.kind !== "directed") return undefined;
  if ("order" in safer) return place(safer.order, value);
  if ("number" in safer && typeof value === "number") return ofNumber(safer.number, value, safer.never);
  return undefined;
}

function ofFlagOrNumber(safer: "true" | "false" | "higher" | "lower", value: unknown): number | undefined {
  if (typeof value === "boolean") return Number(String(value) === safer);
  return typeof value === "number" ? ofNumber(safer === "lower" ? "lower" : "higher", value) : undefined;
}

const ofNumber = (safer: "higher" | "lower", value: number, never?: number): number =>
  value === never ? Number.NEGATIVE_INFINITY : safer === "higher" ? value : -value;

/** Options from the weakest to the safest. */
function place(order: readonly unknown[], value: unknown): number | undefined {
  const found = order.findIndex((one) => String(one) === String(value));
  return found < 0 ? undefined : found;
}
