/** Classes in groups that an editor's completion can show at once; each class is in one, and in the package itself. */
import type { Kind } from "../../provider/model/kind.ts";

export interface Group {
  readonly name: string;
  /** For the documentation of the namespace. */
  readonly meaning: string;
  readonly members: readonly Kind[];
}

const inCollection =
  (...names: string[]) =>
  ({ collection }: Kind): boolean =>
    names.includes(collection.name);

const configurationOf =
  (platform: Kind["platform"]) =>
  (kind: Kind): boolean =>
    kind.platform === platform && kind.collection.name === "deviceConfigurations";

const GROUPS: readonly { name: string; meaning: string; has: (kind: Kind) => boolean }[] = [
  {
    name: "android",
    meaning: "Device configurations of Android, in all its ways of management.",
    has: configurationOf("android"),
  },
  { name: "ios", meaning: "Device configurations of iOS and iPadOS.", has: configurationOf("ios") },
  { name: "macos", meaning: "Device configurations of macOS.", has: configurationOf("macos") },
  { name: "windows", meaning: "Device configurations of Windows.", has: configurationOf("windows") },
  {
    name: "compliance",
    meaning: "Compliance policies of all platforms, and the mails that they send.",
    has: inCollection("deviceCompliancePolicies", "compliancePolicies", "notificationMessageTemplates"),
  },
  {
    name: "updates",
    meaning: "Updates of Windows: versions, drivers, expedited updates, hotpatches. Update rings are in `windows`.",
    has: inCollection(
      "windowsDriverUpdateProfiles",
      "windowsFeatureUpdateProfiles",
      "windowsQualityUpdatePolicies",
      "windowsQualityUpdateProfiles",
    ),
  },
  {
    name: "apps",
    meaning: "Protection of the organisation's data in apps, and what apps are told.",
    has: inCollection(
      "androidManagedAppProtections",
      "iosManagedAppProtections",
      "mobileAppConfigurations",
      "targetedManagedAppConfigurations",
      "windowsManagedAppProtections",
    ),
  },
  {
    name: "scripts",
    meaning: "Scripts that devices run: by themselves, as remediations, for compliance policies.",
    has: inCollection(
      "deviceComplianceScripts",
      "deviceCustomAttributeShellScripts",
      "deviceHealthScripts",
      "deviceManagementScripts",
      "deviceShellScripts",
    ),
  },
  { name: "enrollment", meaning: "Enrolment configurations.", has: inCollection("deviceEnrollmentConfigurations") },
];

export function groupsOf(kinds: readonly Kind[]): Group[] {
  const groups = GROUPS.map(({ name, meaning, has }) => ({ name, meaning, members: kinds.filter(has) }));
  const rest = kinds.filter((kind) => !groups.some(({ members }) => members.includes(kind)));
  const others = {
    name: "other",
    meaning: "What isn't of one platform: settings catalog, reusable settings, filters, scope tags.",
    members: rest,
  };
  return [...groups, others].filter(({ members }) => members.length > 0);
}
