/** Who gets a change first. A device is in one ring: the later ones leave out the earlier ones' devices. */
import * as pulumi from "@pulumi/pulumi";
import * as intune from "pulumi-intune";

const config = new pulumi.Config();
const pilots = config.require("pilotGroup");
const early = config.require("earlyGroup");
const breakGlass = intune.excludeGroup(config.require("breakGlassGroup"));

export type Ring = "pilot" | "early" | "broad";

/** All devices but those that must work when everything else is locked out. */
export const everybody = [intune.allDevices(), breakGlass];

const members = {
  pilot: [intune.group(pilots), breakGlass],
  early: [intune.group(early), intune.excludeGroup(pilots), breakGlass],
  broad: [intune.allDevices(), intune.excludeGroup(pilots), intune.excludeGroup(early), breakGlass],
};

/** One policy for each ring. */
export const inRings = <T>(make: (ring: Ring, assignments: typeof everybody) => T): T[] =>
  (["pilot", "early", "broad"] as const).map((ring) => make(ring, members[ring]));

/** The value of a ring. */
export const byRing =
  <T>(values: Record<Ring, T>) =>
  (ring: Ring): T =>
    values[ring];
