import { enumType } from "../fields.ts";

export const defenderScanType = enumType("defenderScanType", ["userDefined", "disabled", "quick", "full"]);
