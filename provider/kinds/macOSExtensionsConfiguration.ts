import { deviceConfigurations } from "../collections.ts";
import { boolean, defineKind, flagsType, list, objectType, string } from "../kind.ts";

const macOSKernelExtension = objectType("macOSKernelExtension", {
  bundleId: string({ description: "Bundle ID.", required: true }),
  teamIdentifier: string({ description: "Team identifier.", nullable: true }),
});

const macOSSystemExtension = objectType("macOSSystemExtension", {
  bundleId: string({ description: "Bundle ID.", required: true }),
  teamIdentifier: string({ description: "Team identifier.", nullable: true }),
});

const macOSSystemExtensionType = flagsType("macOSSystemExtensionType", [
  "driverExtensionsAllowed",
  "networkExtensionsAllowed",
  "endpointSecurityExtensionsAllowed",
]);

const macOSSystemExtensionTypeMapping = objectType("macOSSystemExtensionTypeMapping", {
  allowedTypes: macOSSystemExtensionType({ description: "Allowed types." }),
  teamIdentifier: string({ description: "Team identifier.", required: true }),
});

export default defineKind({
  name: "MacOSExtensionsConfiguration",
  collection: deviceConfigurations,
  platform: "macos",
  title: "MacOS extensions configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosextensionsconfiguration?view=graph-rest-beta",
  fields: {
    kernelExtensionAllowedTeamIdentifiers: list(string, {
      description: "Kernel extension allowed team identifiers.",
      nullable: true,
    }),
    kernelExtensionOverridesAllowed: boolean({ description: "Allows: kernel extension overrides." }),
    kernelExtensionsAllowed: list(macOSKernelExtension, { description: "Kernel extensions allowed.", nullable: true }),
    systemExtensionsAllowed: list(macOSSystemExtension, { description: "System extensions allowed.", nullable: true }),
    systemExtensionsAllowedTeamIdentifiers: list(string, {
      description: "System extensions allowed team identifiers.",
      nullable: true,
    }),
    systemExtensionsAllowedTypes: list(macOSSystemExtensionTypeMapping, {
      description: "System extensions allowed types.",
      nullable: true,
    }),
    systemExtensionsBlockOverride: boolean({ description: "Whether: system extensions block override." }),
  },
});
