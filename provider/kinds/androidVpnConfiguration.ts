import { deviceConfigurations } from "../collections.ts";
import { defineKind, list, reference, string } from "../kind.ts";
import { androidVpnConnectionType } from "../types/androidVpnConnectionType.ts";
import { keyValue } from "../types/keyValue.ts";
import { keyValuePair } from "../types/keyValuePair.ts";
import { vpnAuthenticationMethod } from "../types/vpnAuthenticationMethod.ts";
import { vpnServer } from "../types/vpnServer.ts";

export default defineKind({
  name: "AndroidVpnConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android VPN configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidvpnconfiguration?view=graph-rest-beta",
  fields: {
    authenticationMethod: vpnAuthenticationMethod({ description: "Authentication method." }),
    connectionName: string({ description: "Connection name.", required: true }),
    connectionType: androidVpnConnectionType({ description: "Connection type." }),
    customData: list(keyValue, { description: "Custom data.", nullable: true }),
    customKeyValueData: list(keyValuePair, { description: "Custom key value data.", nullable: true }),
    fingerprint: string({ description: "Fingerprint.", nullable: true }),
    realm: string({ description: "Realm.", nullable: true }),
    role: string({ description: "Role.", nullable: true }),
    servers: list(vpnServer, { description: "Servers." }),
    identityCertificate: reference(
      [
        "androidForWorkImportedPFXCertificateProfile",
        "androidImportedPFXCertificateProfile",
        "androidPkcsCertificateProfile",
        "androidScepCertificateProfile",
      ],
      { description: "Identity certificate.", nullable: true },
    ),
  },
});
