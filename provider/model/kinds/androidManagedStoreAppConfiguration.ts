import { mobileAppConfigurations } from "../collections/index.ts";
import { boolean, defineKind } from "../kind.ts";
import { androidAppConfigurationFields, payloadIsJson } from "../types/androidAppConfiguration.ts";

export default defineKind({
  name: "AndroidManagedStoreAppConfiguration",
  collection: mobileAppConfigurations,
  platform: "android",
  title: "App configuration of Android Enterprise",
  description:
    "What an app of managed Google Play is told on enrolled devices, which permissions it has, and OEMConfig: settings of a device's maker.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-apps-androidmanagedstoreappconfiguration?view=graph-rest-beta",
  fields: {
    ...androidAppConfigurationFields,
    appSupportsOemConfig: boolean({
      description: "Whether the app is one by which a device's maker is configured.",
      readOnly: true,
    }),
  },
  rules: [payloadIsJson],
});
