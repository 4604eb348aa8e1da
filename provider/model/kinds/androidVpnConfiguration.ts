import { deviceConfigurations } from "../collections/index.ts";
import { defineKind, list, reference, secretValues, string } from "../kind.ts";
import { androidVpnConnectionType } from "../types/androidVpnConnectionType.ts";
import { keyValue } from "../types/keyValue.ts";
import { keyValuePair } from "../types/keyValuePair.ts";
import { vpnAuthenticationMethod } from "../types/vpnAuthenticationMethod.ts";
import { vpnServer } from "../types/vpnServer.ts";

export default defineKind({
  name: "AndroidVpnConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android device administrator: VPN",
  description:
    "A VPN connection. For Android devices that are managed by device administrator, which Google has retired.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidvpnconfiguration?view=graph-rest-beta",
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
    connectionType: androidVpnConnectionType({ description: "VPN app that makes the connection.", safer: "depends" }),
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
    identityCertificate: reference(
      [
        "androidForWorkImportedPFXCertificateProfile",
        "androidImportedPFXCertificateProfile",
        "androidPkcsCertificateProfile",
        "androidScepCertificateProfile",
      ],
      { description: "Certificate profile that the device signs in with.", nullable: true },
    ),
  },
});
