import { enumType } from "../fields.ts";

export const defenderSubmitSamplesConsentType = enumType(
  "defenderSubmitSamplesConsentType",
  ["sendSafeSamplesAutomatically", "alwaysPrompt", "neverSend", "sendAllSamplesAutomatically"],
  {
    sendSafeSamplesAutomatically: "what holds no personal data goes by itself, for the rest people are asked",
    alwaysPrompt: "people are asked every time",
    neverSend: "nothing goes to Microsoft",
    sendAllSamplesAutomatically: "all goes by itself",
  },
);
