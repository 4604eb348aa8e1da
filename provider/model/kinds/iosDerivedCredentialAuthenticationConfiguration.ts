import { deviceConfigurations } from "../collections/index.ts";
import { defineKind, reference } from "../kind.ts";

export default defineKind({
  name: "IosDerivedCredentialAuthenticationConfiguration",
  collection: deviceConfigurations,
  platform: "ios",
  title: "iOS: derived credential",
  description: "Sign-in by a certificate that is derived from a smart card. For iOS and iPadOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosderivedcredentialauthenticationconfiguration?view=graph-rest-beta",
  fields: {
    derivedCredentialSettings: reference(["deviceManagementDerivedCredentialSettings"], {
      path: "/deviceManagement/derivedCredentials",
      description: "Settings of derived credentials, by id.",
      nullable: true,
    }),
  },
});
