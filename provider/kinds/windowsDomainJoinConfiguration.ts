import { deviceConfigurations } from "../collections.ts";
import { defineKind, integer, list, reference, string } from "../kind.ts";

export default defineKind({
  name: "WindowsDomainJoinConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows domain join configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsdomainjoinconfiguration?view=graph-rest-beta",
  fields: {
    activeDirectoryDomainName: string({ description: "Active directory domain name.", required: true }),
    computerNameStaticPrefix: string({ description: "Computer name static prefix." }),
    computerNameSuffixRandomCharCount: integer({
      description: "Computer name suffix random char count.",
      min: 3,
      max: 14,
    }),
    organizationalUnit: string({ description: "Organizational unit.", nullable: true }),
    networkAccessConfigurations: list((each) => reference(["deviceConfiguration"], each), {
      description: "Network access configurations.",
      nullable: true,
    }),
  },
});
