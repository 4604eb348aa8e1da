import { enumType } from "../fields.ts";

export const androidWorkProfileAccountUse = enumType("androidWorkProfileAccountUse", [
  "allowAllExceptGoogleAccounts",
  "blockAll",
  "allowAll",
  "unknownFutureValue",
]);
