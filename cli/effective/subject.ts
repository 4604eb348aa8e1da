/** For whom it is asked what they end up with. */
import type { Values } from "../../effective/filter/evaluate.ts";
import type { Sure } from "../../effective/outcome.ts";
import { reach } from "../../effective/overlap.ts";
import type { Policy } from "../../effective/policy.ts";
import { receives } from "../../effective/receives.ts";
import { targetsOf } from "../../effective/targets.ts";
import type { SettingPlatform } from "../../provider/model/device-settings/index.ts";
import { type Phrase, quoted } from "../phrase.ts";
import type { TenantPolicies } from "../policies.ts";
import type { Enrolled } from "./device.ts";

export interface Subject {
  readonly title: Phrase;
  /** Of one device: what is known of it. */
  readonly values?: Values;
  sureOf(policy: Policy): Sure | undefined;
}

/** One enrolled device, with its user where it has one. */
export function deviceSubject(device: Enrolled, { directory }: TenantPolicies): Subject {
  const { name, user, platform } = device;
  return {
    values: device.values,
    title: ["Device ", quoted(name), ...(user === undefined ? [", without a user"] : [" of ", quoted(user)])],
    sureOf(policy) {
      if (!isFor(policy, platform)) return undefined;
      const gets = receives(policy.targets, device, directory);
      if (gets === false) return undefined;
      return gets && !policy.narrowed ? "certain" : "possible";
    },
  };
}

/** All devices, or the members of a group. */
export function audienceSubject(
  title: Phrase,
  target: object,
  platform: SettingPlatform | undefined,
  { directory }: TenantPolicies,
): Subject {
  const audience = targetsOf([{ target }]);
  return {
    title,
    sureOf(policy) {
      if (!isFor(policy, platform)) return undefined;
      const how = reach(policy.targets, audience, directory);
      if (how === "none") return undefined;
      return how === "all" && !policy.narrowed ? "certain" : "possible";
    },
  };
}

const isFor = ({ platforms }: Policy, platform: SettingPlatform | undefined): boolean =>
  platform === undefined || platforms.size === 0 || platforms.has(platform);
