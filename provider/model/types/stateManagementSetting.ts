import { enumType } from "../fields.ts";

export const stateManagementSetting = enumType("stateManagementSetting", ["notConfigured", "blocked", "allowed"]);
