import { mobileAppConfigurations } from "../collections/index.ts";
import { defineKind } from "../kind.ts";
import { androidAppConfigurationFields, payloadIsJson } from "../types/androidAppConfiguration.ts";

export default defineKind({
  name: "AndroidForWorkMobileAppConfiguration",
  collection: mobileAppConfigurations,
  platform: "android",
  title: "App configuration of Android for Work (legacy)",
  description:
    "What an app is told on devices of Android for Work. For new configurations there is AndroidManagedStoreAppConfiguration.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-apps-androidforworkmobileappconfiguration?view=graph-rest-beta",
  fields: androidAppConfigurationFields,
  rules: [payloadIsJson],
});
