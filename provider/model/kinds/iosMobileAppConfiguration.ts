import { mobileAppConfigurations } from "../collections/index.ts";
import { binary, defineKind, enumeration, list, object, string } from "../kind.ts";

const displayName = "iOS app configuration";
const targetedMobileApps = ["0d5e2b7c-7c5f-4d6b-9b1e-6a0a6f4b2c31"];
const address = {
  appConfigKey: "com.microsoft.outlook.EmailProfile.EmailAddress",
  appConfigKeyType: "stringType",
  appConfigKeyValue: "{{mail}}",
};

export default defineKind({
  name: "IosMobileAppConfiguration",
  collection: mobileAppConfigurations,
  platform: "ios",
  title: "App configuration of iOS and iPadOS",
  description: "What an app is told on enrolled iPhones and iPads: pairs of a key and a value, or a property list.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-apps-iosmobileappconfiguration?view=graph-rest-beta",
  fields: {
    settings: list(
      object(
        "appConfigurationSettingItem",
        {
          appConfigKey: string({
            description: "The key, as the app's maker documents it.",
            required: true,
            safer: "depends",
          }),
          appConfigKeyType: enumeration(
            "mdmAppConfigKeyType",
            ["stringType", "integerType", "realType", "booleanType", "tokenType"],
            { description: "What the app takes the value for.", safer: "depends" },
          ),
          appConfigKeyValue: string({
            description:
              "The value, as text; `{{mail}}` and the like stand for what is known of the person or the device. It may be a secret, and so is kept like one.",
            required: true,
            secret: true,
          }),
        },
        { description: "One setting." },
      ),
      {
        description: "What the app is told, key by key. Not together with `encodedSettingXml`.",
        nullable: true,
        safer: "depends",
      },
    ),
    encodedSettingXml: binary({
      description:
        "What the app is told, as a property list in base64. It may hold secrets, and so is kept like one. Not together with `settings`.",
      nullable: true,
      secret: true,
    }),
  },
  rules: [
    {
      properties: ["settings", "encodedSettingXml"],
      broken: ({ settings, encodedSettingXml }) =>
        Array.isArray(settings) &&
        settings.length > 0 &&
        typeof encodedSettingXml === "string" &&
        encodedSettingXml !== ""
          ? "settings and encodedSettingXml say the same thing in two ways: declare one of them"
          : undefined,
    },
  ],
  samples: {
    minimal: { displayName: `${displayName} minimal`, targetedMobileApps, settings: [address] },
    full: {
      displayName: `${displayName} full`,
      description: "Every property",
      roleScopeTagIds: ["0"],
      targetedMobileApps,
      assignments: [{ target: { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" } }],
      settings: [],
      encodedSettingXml: Buffer.from(
        "<dict><key>IntuneMAMUPN</key><string>{{userprincipalname}}</string></dict>",
      ).toString("base64"),
    },
    update: {
      description: "By mail",
      encodedSettingXml: Buffer.from("<dict><key>IntuneMAMUPN</key><string>{{mail}}</string></dict>").toString(
        "base64",
      ),
    },
  },
});
