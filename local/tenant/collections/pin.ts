import { serviceRefusal } from "../http/errors.ts";
import type { Entry } from "../service/table.ts";

/** Both kinds of Windows Hello configuration: the shortest PIN can't be longer than the longest. */
export function checkPinLengths(draft: Entry): Entry {
  const { pinMinimumLength: min, pinMaximumLength: max } = draft.values;
  if (typeof min === "number" && typeof max === "number" && min > max) {
    throw serviceRefusal("pinMinimumLength must not be greater than pinMaximumLength");
  }
  return draft;
}
