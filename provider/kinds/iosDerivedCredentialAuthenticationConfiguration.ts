import { deviceConfigurations } from "../collections.ts";
import { defineKind, reference } from "../kind.ts";

export default defineKind({
  name: "IosDerivedCredentialAuthenticationConfiguration",
  collection: deviceConfigurations,
  platform: "ios",
  title: "IOS derived credential authentication configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosderivedcredentialauthenticationconfiguration?view=graph-rest-beta",
  fields: {
    derivedCredentialSettings: reference(["deviceManagementDerivedCredentialSettings"], {
      path: "/deviceManagement/derivedCredentials",
      description: "Derived credential settings.",
      nullable: true,
    }),
  },
});
