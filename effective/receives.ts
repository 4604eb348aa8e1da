/**
 * Whether one device, with one user, gets a configuration.
 *
 * Sources: https://learn.microsoft.com/intune/device-configuration/assign-device-profile (exclusions count among users
 * and among devices, never across), https://learn.microsoft.com/intune/fundamentals/filters/troubleshoot (which filter
 * wins where several targets mean one device).
 */
import type { Directory } from "./directory.ts";
import { evaluate, type Values } from "./filter/evaluate.ts";
import { opposite, some, type Verdict } from "./filter/rule.ts";
import { filterOf, type Include, type Targets } from "./targets.ts";

export interface Device {
  /** What filters ask for. */
  readonly values: Values;
  /** Ids of the groups that the device is in, at any depth, in lower case. */
  readonly groups: ReadonlySet<string>;
  /** The same of the user; undefined where nobody uses it, or where it isn't asked for a user. */
  readonly userGroups: ReadonlySet<string> | undefined;
}

/** Undefined where it can't be told. */
export function receives(
  { declared, uncertain, includes, excludes }: Targets,
  device: Device,
  directory: Directory,
): Verdict {
  if (!declared) return undefined;
  const meant = includes.filter((target) => isMeant(target, device, excludes));
  const verdict = byFilters(meant, device, directory);
  return uncertain ? undefined : verdict;
}

function isMeant({ to, id }: Include, { groups, userGroups }: Device, excludes: Targets["excludes"]): boolean {
  const isOut = (of: ReadonlySet<string>) => excludes.some((excluded) => excluded !== undefined && of.has(excluded));
  const asDevice = to === "allDevices" || (to === "group" && id !== undefined && groups.has(id));
  const asUser =
    userGroups !== undefined && (to === "allUsers" || (to === "group" && id !== undefined && userGroups.has(id)));
  return (asDevice && !isOut(groups)) || (asUser && userGroups !== undefined && !isOut(userGroups));
}

/** A filter that excludes wins over none, and none over one that includes; of several of a sort, one suffices. */
function byFilters(meant: readonly Include[], { values }: Device, directory: Directory): Verdict {
  const verdicts = (mode: "include" | "exclude"): Verdict[] =>
    meant.flatMap((target) => {
      const filter = filterOf(target);
      if (filter?.mode !== mode) return [];
      const rule = filter.id === undefined ? undefined : directory.filter(filter.id);
      return [rule && evaluate(rule, values)];
    });
  const excluding = verdicts("exclude");
  if (excluding.length > 0) return opposite(some(excluding));
  if (meant.some((target) => filterOf(target) === undefined)) return true;
  return some(verdicts("include"));
}
