import { enumType } from "../fields.ts";

export const macOSGatekeeperAppSources = enumType("macOSGatekeeperAppSources", [
  "notConfigured",
  "macAppStore",
  "macAppStoreAndIdentifiedDevelopers",
  "anywhere",
]);
