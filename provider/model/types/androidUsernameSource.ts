import { enumType } from "../fields.ts";

export const androidUsernameSource = enumType("androidUsernameSource", [
  "username",
  "userPrincipalName",
  "samAccountName",
  "primarySmtpAddress",
]);
