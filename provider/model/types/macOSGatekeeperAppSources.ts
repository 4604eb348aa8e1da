import { enumType } from "../fields.ts";

export const macOSGatekeeperAppSources = enumType(
  "macOSGatekeeperAppSources",
  ["notConfigured", "macAppStore", "macAppStoreAndIdentifiedDevelopers", "anywhere"],
  {
    macAppStore: "Apple's store only",
    macAppStoreAndIdentifiedDevelopers: "Apple's store and programs signed by developers that Apple knows",
    anywhere: "any program, signed or not",
  },
);
