/** What is wrong with the policies of a tenant taken together. */
import { type Conflict, conflictsIn } from "../../effective/conflicts.ts";
import type { Policy } from "../../effective/policy.ts";
import { neverApplying } from "../../effective/requirement.ts";
import type { DeviceSetting } from "../../provider/model/device-settings/index.ts";
import type { TenantPolicies } from "../policies.ts";

export interface TenantConflicts {
  /** How many policies were looked at. */
  readonly policies: number;
  readonly conflicts: readonly Conflict[];
  /** Settings that no device knows that the filters let through. */
  readonly never: readonly { readonly policy: Policy; readonly settings: readonly DeviceSetting[] }[];
  readonly notes: readonly string[];
}

/** @param certain whether to leave out what only the directory knows. */
export function conflictsOf({ policies, directory, notes }: TenantPolicies, certain: boolean): TenantConflicts {
  const never = policies.map((policy) => ({ policy, settings: neverApplying(policy, directory) }));
  return {
    policies: policies.length,
    conflicts: conflictsIn(policies, directory).filter(({ sure }) => !certain || sure === "certain"),
    never: never.filter(({ settings }) => settings.length > 0),
    notes,
  };
}
