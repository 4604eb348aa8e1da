import { enumType } from "../fields.ts";

export const defenderSubmitSamplesConsentType = enumType("defenderSubmitSamplesConsentType", [
  "sendSafeSamplesAutomatically",
  "alwaysPrompt",
  "neverSend",
  "sendAllSamplesAutomatically",
]);
