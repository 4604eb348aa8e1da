import { boolean, type Fields, list, reference, string } from "../fields.ts";
import { appListItem } from "./appListItem.ts";

export const iosVpnConfigurationFields: Fields = {
  cloudName: string({ description: "Cloud name.", nullable: true }),
  excludeList: list(string, { description: "Exclude list.", nullable: true }),
  microsoftTunnelSiteId: string({ description: "Microsoft tunnel site ID.", nullable: true }),
  strictEnforcement: boolean({ description: "Whether: strict enforcement.", nullable: true }),
  targetedMobileApps: list(appListItem, { description: "Targeted mobile APPs.", nullable: true }),
  userDomain: string({ description: "User domain.", nullable: true }),
  derivedCredentialSettings: reference(["deviceManagementDerivedCredentialSettings"], {
    path: "/deviceManagement/derivedCredentials",
    description: "Derived credential settings.",
    nullable: true,
  }),
  identityCertificate: reference(["iosPkcsCertificateProfile", "iosScepCertificateProfile"], {
    description: "Identity certificate.",
    nullable: true,
  }),
};
