import { deviceConfigurations } from "../collections/index.ts";
import { defineKind, integer, list, reference, string } from "../kind.ts";

export default defineKind({
  name: "WindowsDomainJoinConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows: domain join",
  description: "Name, domain and organizational unit of a device that Autopilot joins to Active Directory.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsdomainjoinconfiguration?view=graph-rest-beta",
  fields: {
    activeDirectoryDomainName: string({
      description: "Domain to join, for example `corp.contoso.com`.",
      required: true,
      safer: "depends",
    }),
    computerNameStaticPrefix: string({ description: "Beginning of the device's name.", safer: "neutral" }),
    computerNameSuffixRandomCharCount: integer({
      description: "How many random characters end the device's name.",
      min: 3,
      max: 14,
      safer: "neutral",
    }),
    organizationalUnit: string({
      description: "Organizational unit of the device's account, by distinguished name.",
      nullable: true,
      safer: "depends",
    }),
    networkAccessConfigurations: list((each) => reference(["deviceConfiguration"], each), {
      description: "Wi-Fi, VPN and certificate profiles that the device needs to reach the domain.",
      nullable: true,
    }),
  },
});
