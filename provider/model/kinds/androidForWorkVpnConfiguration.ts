import { deviceConfigurations } from "../collections/index.ts";
import { defineKind, enumType, list, reference, secretValues, string } from "../kind.ts";
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
  title: "Android for Work (older): VPN",
  description: "A VPN connection. For the work profile of Android devices, in the older form of Android for Work.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkvpnconfiguration?view=graph-rest-beta",
  fields: {
    authenticationMethod: vpnAuthenticationMethod({
      description: "How the device or its user proves who it is.",
      safer: { order: ["usernameAndPassword", "certificate"] },
    }),
    connectionName: string({
      description: "Name of the connection, as people see it.",
      required: true,
      safer: "neutral",
    }),
    connectionType: androidForWorkVpnConnectionType({
      description: "VPN app that makes the connection.",
      safer: "depends",
    }),
    customData: list(keyValue, {
      description: "Settings of the VPN app, as pairs of a key and a value.",
      nullable: true,
      safer: "depends",
    }),
    customKeyValueData: list(secretValues(keyValuePair), {
      description: "Settings of the VPN app, as pairs of a name and a value.",
      nullable: true,
      safer: "depends",
    }),
    fingerprint: string({
      description: "Fingerprint of the server's certificate (F5, Pulse Secure, Check Point).",
      nullable: true,
      safer: "depends",
    }),
    realm: string({ description: "Realm that people sign in to (Pulse Secure).", nullable: true, safer: "depends" }),
    role: string({ description: "Role that people get (Pulse Secure).", nullable: true, safer: "depends" }),
    servers: list(vpnServer, {
      description: "VPN servers; the one marked as default is used first.",
      safer: "depends",
    }),
    identityCertificate: reference(["androidForWorkPkcsCertificateProfile", "androidForWorkScepCertificateProfile"], {
      description: "Certificate profile that the device signs in with.",
      nullable: true,
    }),
  },
});
