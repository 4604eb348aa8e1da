/** Policies made from Microsoft's templates: what all functions of `endpointSecurity`, `baselines` and `templates` do. */
import {
  DeviceManagementConfigurationPolicy,
  type DeviceManagementConfigurationPolicyArgs,
} from "../generated/index.ts";
import type { IntuneResourceOptions } from "../resource.ts";

/**
 * What a policy that is made from a template says. Template, platforms and technologies are known already, and so are
 * the references by which its settings point at the template.
 */
export type TemplatePolicyArgs = Omit<
  DeviceManagementConfigurationPolicyArgs,
  "templateReference" | "platforms" | "technologies"
>;

/**
 * Makes a policy from a template.
 *
 * @param name The resource's name in the stack, and the policy's where `args.name` isn't given.
 * @param args `settings` of the template, made by functions of the catalog or as Graph's JSON; a setting that isn't the
 *   template's is an error at preview.
 */
export type TemplatePolicy<Args = TemplatePolicyArgs> = (
  name: string,
  args: Args,
  opts?: IntuneResourceOptions,
) => DeviceManagementConfigurationPolicy;

/** Policies from the template of an id without its version: of the version that they have, new ones of the newest. */
export const templatePolicy =
  (base: string): TemplatePolicy =>
  (name, args, opts) =>
    new DeviceManagementConfigurationPolicy(name, { ...args, templateReference: { templateId: base } }, opts);

/** What a policy says that is made from a template with several versions. */
export type VersionedPolicyArgs<Version extends string> = TemplatePolicyArgs & {
  /**
   * Version of the baseline, as the admin center names it. Default: the version that the policy has, or for a new one
   * the newest. No new policy can be made from a version that is superseded. Another version replaces the policy.
   */
  version?: Version;
};

/** Policies from a template whose versions have numbers of their own. */
export const versionedPolicy =
  <Version extends string>(
    base: string,
    versions: Readonly<Record<Version, number>>,
  ): TemplatePolicy<VersionedPolicyArgs<Version>> =>
  (name, { version, ...args }, opts) => {
    if (version !== undefined && !Object.hasOwn(versions, version)) {
      throw new Error(`${name}: version must be one of ${Object.keys(versions).join(", ")}; got ${version}.`);
    }
    return templatePolicy(version === undefined ? base : `${base}_${versions[version]}`)(name, args, opts);
  };
