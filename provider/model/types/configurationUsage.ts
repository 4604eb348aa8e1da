import { enumType } from "../fields.ts";

export const configurationUsage = enumType("configurationUsage", ["blocked", "required", "allowed", "notConfigured"]);
