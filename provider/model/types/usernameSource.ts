import { enumType } from "../fields.ts";

export const usernameSource = enumType("usernameSource", ["userPrincipalName", "primarySmtpAddress", "samAccountName"]);
