import { deviceConfigurations } from "../collections/index.ts";
import { defineKind, enumType, string } from "../kind.ts";
import { windows10EditionType } from "../types/windows10EditionType.ts";

const editionUpgradeLicenseType = enumType("editionUpgradeLicenseType", ["productKey", "licenseFile", "notConfigured"]);

const windowsSModeConfiguration = enumType("windowsSModeConfiguration", ["noRestriction", "block", "unlock"]);

export default defineKind({
  name: "EditionUpgradeConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows: edition upgrade and S mode",
  description:
    "Upgrades Windows to another edition by key or licence file, and keeps devices in S mode or lets them out.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-editionupgradeconfiguration?view=graph-rest-beta",
  fields: {
    license: string({ description: "Content of the licence file.", nullable: true, writeOnly: true, secret: true }),
    licenseType: editionUpgradeLicenseType({
      description: "Whether a key or a file licenses the edition.",
      safer: "neutral",
    }),
    productKey: string({ description: "Product key.", nullable: true, writeOnly: true, secret: true }),
    targetEdition: windows10EditionType({ description: "Edition to upgrade to.", safer: "depends" }),
    windowsSMode: windowsSModeConfiguration({
      description: "Whether the device may leave S mode, must stay in it, or leaves it.",
      safer: { order: ["unlock", "noRestriction", "block"] },
    }),
  },
});
