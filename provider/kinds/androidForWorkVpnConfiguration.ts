import { deviceConfigurations } from "../collections.ts";
import { defineKind, enumType, list, reference, string } from "../kind.ts";
import { keyValue } from "../types/keyValue.ts";
import { keyValuePair } from "../types/keyValuePair.ts";
import { vpnAuthenticationMethod } from "../types/vpnAuthenticationMethod.ts";
import { vpnServer } from "../types/vpnServer.ts";

const androidForWorkVpnConnectionType = enumType("androidForWorkVpnConnectionType", [
  "ciscoAnyConnect",
  "pulseSecure",
  "f5EdgeClient",
  "dellSonicWallMobileConnect",
  "checkPointCapsuleVpn",
  "citrix",
]);

export default defineKind({
  name: "AndroidForWorkVpnConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android for work VPN configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkvpnconfiguration?view=graph-rest-beta",
  fields: {
    authenticationMethod: vpnAuthenticationMethod({ description: "Authentication method." }),
    connectionName: string({ description: "Connection name.", required: true }),
    connectionType: androidForWorkVpnConnectionType({ description: "Connection type." }),
    customData: list(keyValue, { description: "Custom data.", nullable: true }),
    customKeyValueData: list(keyValuePair, { description: "Custom key value data.", nullable: true }),
    fingerprint: string({ description: "Fingerprint.", nullable: true }),
    realm: string({ description: "Realm.", nullable: true }),
    role: string({ description: "Role.", nullable: true }),
    servers: list(vpnServer, { description: "Servers." }),
    identityCertificate: reference(["androidForWorkPkcsCertificateProfile", "androidForWorkScepCertificateProfile"], {
      description: "Identity certificate.",
      nullable: true,
    }),
  },
});
