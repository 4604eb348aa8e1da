import { enumType } from "../fields.ts";

export const enablement = enumType("enablement", ["notConfigured", "enabled", "disabled"]);
