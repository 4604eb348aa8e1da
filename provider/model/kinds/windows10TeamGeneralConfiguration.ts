import { deviceConfigurations } from "../collections/index.ts";
import { contested } from "../contested.ts";
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
  title: "Windows: Surface Hub",
  description: "Welcome screen, sessions, projection and maintenance of Surface Hubs.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10teamgeneralconfiguration?view=graph-rest-beta",
  fields: {
    azureOperationalInsightsBlockTelemetry: boolean({
      description: "Keeps Azure Operational Insights from collecting data.",
      safer: contested.diagnostics,
    }),
    azureOperationalInsightsWorkspaceId: string({
      description: "Workspace of Azure Operational Insights.",
      nullable: true,
      safer: "depends",
    }),
    azureOperationalInsightsWorkspaceKey: string({
      description: "Key of the workspace of Azure Operational Insights.",
      nullable: true,
      writeOnly: true,
      secret: true,
    }),
    connectAppBlockAutoLaunch: boolean({
      description: "Keeps Connect from opening when somebody projects.",
      safer: "neutral",
    }),
    maintenanceWindowBlocked: boolean({ description: "Blocks the window for maintenance.", safer: "neutral" }),
    maintenanceWindowDurationInHours: integer({
      description: "Length of the window for maintenance.",
      min: 0,
      max: 5,
      unit: "hours",
      nullable: true,
      safer: "neutral",
    }),
    maintenanceWindowStartTime: time({
      description: "Start of the window for maintenance.",
      nullable: true,
      safer: "neutral",
    }),
    miracastBlocked: boolean({ description: "Blocks wireless projection.", safer: "true" }),
    miracastChannel: miracastChannel({ description: "Channel of wireless projection.", safer: "neutral" }),
    miracastRequirePin: boolean({ description: "Asks for a PIN before somebody projects.", safer: "true" }),
    settingsBlockMyMeetingsAndFiles: boolean({ description: "Hides meetings and files of Office 365.", safer: "true" }),
    settingsBlockSessionResume: boolean({
      description: "Keeps people from going on with a session that timed out.",
      safer: "true",
    }),
    settingsBlockSigninSuggestions: boolean({
      description: "Keeps invited people from being suggested at sign-in.",
      safer: "true",
    }),
    settingsDefaultVolume: integer({
      description: "Volume that a session starts with.",
      min: 0,
      max: 100,
      unit: "percent",
      nullable: true,
      safer: "neutral",
    }),
    settingsScreenTimeoutInMinutes: integer({
      description: "Idle time before the screen turns off.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    settingsSessionTimeoutInMinutes: integer({
      description: "Idle time before the session ends.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    settingsSleepTimeoutInMinutes: integer({
      description: "Idle time before the device sleeps.",
      unit: "minutes",
      nullable: true,
      safer: "neutral",
    }),
    welcomeScreenBackgroundImageUrl: string({
      description: "Address of the welcome screen's picture, PNG.",
      nullable: true,
      safer: "neutral",
    }),
    welcomeScreenBlockAutomaticWakeUp: boolean({
      description: "Keeps the device from waking up when somebody comes.",
      safer: "neutral",
    }),
    welcomeScreenMeetingInformation: welcomeScreenMeetingInformation({
      description: "What of a meeting the welcome screen shows.",
      safer: { order: ["showOrganizerAndTimeAndSubject", "showOrganizerAndTimeOnly"] },
    }),
  },
});
