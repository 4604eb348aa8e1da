import { enumType } from "../fields.ts";

export const certificateValidityPeriodScale = enumType("certificateValidityPeriodScale", ["days", "months", "years"]);
