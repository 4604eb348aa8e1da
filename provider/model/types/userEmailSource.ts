import { enumType } from "../fields.ts";

export const userEmailSource = enumType("userEmailSource", ["userPrincipalName", "primarySmtpAddress"]);
