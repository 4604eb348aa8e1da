import { enumType } from "../fields.ts";

export const deviceThreatProtectionLevel = enumType(
  "deviceThreatProtectionLevel",
  ["unavailable", "secured", "low", "medium", "high", "notSet"],
  {
    unavailable: "nothing is asked for",
    secured: "no threat at all",
    low: "threats of low level at most",
    medium: "threats of medium level at most",
    high: "any level of threat",
    notSet: "nothing is asked for",
  },
);
