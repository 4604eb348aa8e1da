import { boolean, type Fields, list, reference, string } from "../fields.ts";
import { appListItem } from "./appListItem.ts";

export const iosVpnConfigurationFields: Fields = {
  cloudName: string({ description: "Cloud of the VPN service (Zscaler).", nullable: true, safer: "depends" }),
  excludeList: list(string, {
    description: "Addresses that are reached without the VPN (Zscaler).",
    nullable: true,
    safer: "shorter",
  }),
  microsoftTunnelSiteId: string({ description: "Site of Microsoft Tunnel, by id.", nullable: true, safer: "depends" }),
  strictEnforcement: boolean({
    description: "Blocks traffic until people have signed in (Zscaler).",
    nullable: true,
    safer: "true",
  }),
  targetedMobileApps: list(appListItem, {
    description: "Apps that use the VPN; all where none is named.",
    nullable: true,
    safer: "depends",
  }),
  userDomain: string({ description: "Domain of the users (Zscaler).", nullable: true, safer: "depends" }),
  derivedCredentialSettings: reference(["deviceManagementDerivedCredentialSettings"], {
    path: "/deviceManagement/derivedCredentials",
    description: "Settings of derived credentials, by id.",
    nullable: true,
  }),
  identityCertificate: reference(["iosPkcsCertificateProfile", "iosScepCertificateProfile"], {
    description: "Certificate profile that the device signs in with.",
    nullable: true,
  }),
};
