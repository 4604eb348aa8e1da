/**
 * Whether two configurations reach a device in common, told from their assignments, without reading who is in a group.
 *
 * Sources: https://learn.microsoft.com/intune/device-configuration/assign-device-profile (what an exclusion does),
 * https://learn.microsoft.com/intune/fundamentals/filters/troubleshoot (filters of several targets).
 */
import { type Directory, UNREAD } from "./directory.ts";
import { type Relation, relation } from "./filter/relation.ts";
import { filterOf, type Include, type Targets } from "./targets.ts";

/**
 * - `certain`: whatever device the narrower of the two reaches, the other one reaches as well.
 * - `possible`: only the directory knows.
 * - `none`: no device gets both.
 */
export type Overlap = "certain" | "possible" | "none";

export function overlap(left: Targets, right: Targets, directory: Directory = UNREAD): Overlap {
  if (left.uncertain || right.uncertain || !left.declared || !right.declared) return "possible";
  const found = left.includes.flatMap((a) =>
    right.includes.map((b) => ofPair({ of: left, target: a }, { of: right, target: b }, directory)),
  );
  if (found.some((one) => one !== "unknown" && one !== "disjoint")) return "certain";
  return found.includes("unknown") ? "possible" : "none";
}

/**
 * How many of those whom a target means get a configuration: all of them, only the directory knows how many, or nobody.
 * Exclusions that go with the target count as well.
 */
export function reach(targets: Targets, audience: Targets, directory: Directory = UNREAD): "all" | "some" | "none" {
  if (targets.uncertain || !targets.declared) return "some";
  const found = audience.includes.flatMap((a) =>
    targets.includes.map((b) => ofPair({ of: audience, target: a }, { of: targets, target: b }, directory)),
  );
  const leavesNobodyElse = targets.excludes.every((id) => audience.excludes.includes(id));
  if (found.some((one) => one === "within" || (one === "same" && leavesNobodyElse))) return "all";
  return found.every((one) => one === "disjoint") ? "none" : "some";
}

/** One target of a configuration. */
interface Side {
  readonly of: Targets;
  readonly target: Include;
}

/** How those whom two targets mean stand to each other, with all that their configurations leave out. */
function ofPair(left: Side, right: Side, directory: Directory): Relation {
  if (leavesOut(left, right.target, directory) || leavesOut(right, left.target, directory)) return "disjoint";
  const found = both(who(left.target, right.target, directory), filters(left.target, right.target, directory));
  if (found === "disjoint") return "disjoint";
  if (found === "unknown" || isTaken(left) || isTaken(right)) return "unknown";
  // Whom the wider one leaves out may be all that the narrower one reaches.
  const wider = found === "within" ? [right] : found === "around" ? [left] : [];
  return wider.some((side) => excludesAny(side, directory)) ? "unknown" : found;
}

/** How targets and how filters stand to each other, put together. */
function both(targets: Relation, given: Relation): Relation {
  if (targets === "disjoint" || given === "disjoint") return "disjoint";
  if (targets === "same") return given;
  return given === "same" || given === targets ? targets : "unknown";
}

/**
 * Whether a configuration leaves out the whole group that the other one is for. A group of users that is excluded where
 * devices are meant, or the other way round, is ignored by the service; a group that nobody has looked at counts as
 * what fits.
 */
const leavesOut = ({ of, target }: Side, other: Include, directory: Directory): boolean =>
  other.to === "group" &&
  other.id !== undefined &&
  excludesHere(of, target, directory).some((id) => holds(id, other.id as string, directory));

const excludesAny = ({ of, target }: Side, directory: Directory): boolean =>
  excludesHere(of, target, directory).length > 0;

/** The exclusions that count for a target. */
function excludesHere({ excludes }: Targets, target: Include, directory: Directory): string[] {
  const family = familyOf(target, directory);
  return excludes.filter((id): id is string => {
    const excluded = id === undefined ? undefined : directory.group(id)?.members;
    return (
      id !== undefined && (family === undefined || excluded === undefined || excluded === "both" || excluded === family)
    );
  });
}

/** What the members are that a target means. */
function familyOf({ to, id }: Include, directory: Directory): "users" | "devices" | undefined {
  if (to === "allUsers") return "users";
  if (to !== "group") return "devices";
  const members = id === undefined ? undefined : directory.group(id)?.members;
  return members === "both" ? undefined : members;
}

const holds = (outer: string, inner: string, directory: Directory): boolean =>
  outer === inner || directory.group(outer)?.inside.has(inner) === true;

/** How those whom two targets mean stand to each other; of users, the devices that they use. */
function who(left: Include, right: Include, directory: Directory): Relation {
  if (left.to === right.to && left.id === right.id)
    return left.to === "group" && left.id === undefined ? "unknown" : "same";
  if (left.to === "collection" || right.to === "collection") return "unknown";
  if (left.to === "group" && right.to === "group") return ofGroups(left.id, right.id, directory);
  if (isAround(left, right, directory)) return "around";
  return isAround(right, left, directory) ? "within" : "unknown";
}

/** All devices are more than any group's or user's; all users more than a group of users. */
const isAround = (wide: Include, narrow: Include, directory: Directory): boolean =>
  wide.to === "allDevices" ||
  (wide.to === "allUsers" && narrow.to === "group" && familyOf(narrow, directory) === "users");

function ofGroups(left: string | undefined, right: string | undefined, directory: Directory): Relation {
  if (left === undefined || right === undefined) return "unknown";
  if (holds(left, right, directory)) return "around";
  if (holds(right, left, directory)) return "within";
  const [a, b] = [directory.group(left), directory.group(right)];
  if (!a?.rule || !b?.rule || a.members === undefined || a.members !== b.members) return "unknown";
  // Two rules about users say nothing of a device that several of them use.
  if (a.members !== "devices") return "unknown";
  return relation({ rule: a.rule, mode: "include" }, { rule: b.rule, mode: "include" });
}

/** How those whom the filters let through stand to each other. */
function filters(left: Include, right: Include, directory: Directory): Relation {
  const [a, b] = [filterOf(left), filterOf(right)];
  if (!a || !b) return a ? "within" : b ? "around" : "same";
  if (a.id === undefined || b.id === undefined) return "unknown";
  if (a.id === b.id) return a.mode === b.mode ? "same" : "disjoint";
  const [rule, other] = [directory.filter(a.id), directory.filter(b.id)];
  return rule && other ? relation({ rule, mode: a.mode }, { rule: other, mode: b.mode }) : "unknown";
}

/**
 * Where a device is meant by several targets of one configuration, a filter that excludes wins over all others: another
 * target may take away what this one gives.
 */
const isTaken = ({ of, target }: Side): boolean =>
  of.includes.some((other) => filterOf(other)?.mode === "exclude" && other.filter !== target.filter);
