/** What every policy of the baseline has in common. */
import * as intune from "pulumi-intune";
import { everybody } from "./rings.ts";

type Args = intune.DeviceManagementConfigurationPolicyArgs;

/**
 * A policy for every device, unless a ring says otherwise. Platform and channel follow from its settings.
 *
 * @param name the resource's name; the policy is shown as `Win - 2026 - <title>`.
 * @param why what the policy is for, in a sentence that the next administrator reads in the portal.
 */
export const policy = (
  name: string,
  title: string,
  why: string,
  settings: Args["settings"],
  assignments: Args["assignments"] = everybody,
): intune.DeviceManagementConfigurationPolicy =>
  new intune.DeviceManagementConfigurationPolicy(name, {
    name: `Win - 2026 - ${title}`,
    description: `${why} Managed by Pulumi.`,
    settings,
    assignments,
  });
