import { deviceConfigurations } from "../collections.ts";
import { boolean, defineKind, enumType, integer, string, time } from "../kind.ts";

const miracastChannel = enumType("miracastChannel", [
  "userDefined",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "thirtySix",
  "forty",
  "fortyFour",
  "fortyEight",
  "oneHundredFortyNine",
  "oneHundredFiftyThree",
  "oneHundredFiftySeven",
  "oneHundredSixtyOne",
  "oneHundredSixtyFive",
]);

const welcomeScreenMeetingInformation = enumType("welcomeScreenMeetingInformation", [
  "userDefined",
  "showOrganizerAndTimeOnly",
  "showOrganizerAndTimeAndSubject",
]);

export default defineKind({
  name: "Windows10TeamGeneralConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows10 team general configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10teamgeneralconfiguration?view=graph-rest-beta",
  fields: {
    azureOperationalInsightsBlockTelemetry: boolean({
      description: "Whether: azure operational insights block telemetry.",
    }),
    azureOperationalInsightsWorkspaceId: string({
      description: "Azure operational insights workspace ID.",
      nullable: true,
    }),
    azureOperationalInsightsWorkspaceKey: string({
      description: "Azure operational insights workspace key.",
      nullable: true,
      writeOnly: true,
      secret: true,
    }),
    connectAppBlockAutoLaunch: boolean({ description: "Whether: connect APP block auto launch." }),
    maintenanceWindowBlocked: boolean({ description: "Blocks: maintenance window.", safer: "true" }),
    maintenanceWindowDurationInHours: integer({
      description: "Maintenance window duration in hours.",
      min: 0,
      max: 5,
      unit: "hours",
      nullable: true,
    }),
    maintenanceWindowStartTime: time({ description: "Maintenance window start time.", nullable: true }),
    miracastBlocked: boolean({ description: "Blocks: miracast.", safer: "true" }),
    miracastChannel: miracastChannel({ description: "Miracast channel." }),
    miracastRequirePin: boolean({ description: "Whether: miracast require PIN." }),
    settingsBlockMyMeetingsAndFiles: boolean({ description: "Whether: settings block my meetings and files." }),
    settingsBlockSessionResume: boolean({ description: "Whether: settings block session resume." }),
    settingsBlockSigninSuggestions: boolean({ description: "Whether: settings block signin suggestions." }),
    settingsDefaultVolume: integer({ description: "Settings default volume.", min: 0, max: 100, nullable: true }),
    settingsScreenTimeoutInMinutes: integer({
      description: "Settings screen timeout in minutes.",
      unit: "minutes",
      nullable: true,
    }),
    settingsSessionTimeoutInMinutes: integer({
      description: "Settings session timeout in minutes.",
      unit: "minutes",
      nullable: true,
    }),
    settingsSleepTimeoutInMinutes: integer({
      description: "Settings sleep timeout in minutes.",
      unit: "minutes",
      nullable: true,
    }),
    welcomeScreenBackgroundImageUrl: string({ description: "Welcome screen background image URL.", nullable: true }),
    welcomeScreenBlockAutomaticWakeUp: boolean({ description: "Whether: welcome screen block automatic wake up." }),
    welcomeScreenMeetingInformation: welcomeScreenMeetingInformation({
      description: "Welcome screen meeting information.",
    }),
  },
});
