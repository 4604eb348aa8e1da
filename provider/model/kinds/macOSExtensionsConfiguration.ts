import { deviceConfigurations } from "../collections/index.ts";
import { boolean, defineKind, flagsType, list, objectType, string } from "../kind.ts";

const macOSKernelExtension = objectType("macOSKernelExtension", {
  bundleId: string({ description: "The extension, by bundle.", required: true, safer: "depends" }),
  teamIdentifier: string({ description: "Team of the developer.", nullable: true, safer: "depends" }),
});

const macOSSystemExtension = objectType("macOSSystemExtension", {
  bundleId: string({ description: "The extension, by bundle.", required: true, safer: "depends" }),
  teamIdentifier: string({ description: "Team of the developer.", nullable: true, safer: "depends" }),
});

const macOSSystemExtensionType = flagsType("macOSSystemExtensionType", [
  "driverExtensionsAllowed",
  "networkExtensionsAllowed",
  "endpointSecurityExtensionsAllowed",
]);

const macOSSystemExtensionTypeMapping = objectType("macOSSystemExtensionTypeMapping", {
  allowedTypes: macOSSystemExtensionType({ description: "Kinds of extensions.", safer: "depends" }),
  teamIdentifier: string({ description: "Team of the developer.", required: true, safer: "depends" }),
});

export default defineKind({
  name: "MacOSExtensionsConfiguration",
  collection: deviceConfigurations,
  platform: "macos",
  title: "macOS: extensions",
  description: "Which kernel and system extensions are allowed. For macOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosextensionsconfiguration?view=graph-rest-beta",
  fields: {
    kernelExtensionAllowedTeamIdentifiers: list(string, {
      description: "Developers whose kernel extensions are all allowed, by team.",
      nullable: true,
      safer: "shorter",
    }),
    kernelExtensionOverridesAllowed: boolean({
      description: "Lets people allow further kernel extensions.",
      safer: "false",
    }),
    kernelExtensionsAllowed: list(macOSKernelExtension, {
      description: "Kernel extensions that are allowed.",
      nullable: true,
      safer: "shorter",
    }),
    systemExtensionsAllowed: list(macOSSystemExtension, {
      description: "System extensions that are allowed.",
      nullable: true,
      safer: "shorter",
    }),
    systemExtensionsAllowedTeamIdentifiers: list(string, {
      description: "Developers whose system extensions are all allowed, by team.",
      nullable: true,
      safer: "shorter",
    }),
    systemExtensionsAllowedTypes: list(macOSSystemExtensionTypeMapping, {
      description: "Kinds of system extensions that developers may bring.",
      nullable: true,
      safer: "depends",
    }),
    systemExtensionsBlockOverride: boolean({
      description: "Keeps people from allowing further system extensions.",
      safer: "true",
    }),
  },
});
