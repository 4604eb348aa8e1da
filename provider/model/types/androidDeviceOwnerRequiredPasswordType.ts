import { enumType } from "../fields.ts";

export const androidDeviceOwnerRequiredPasswordType = enumType("androidDeviceOwnerRequiredPasswordType", [
  "deviceDefault",
  "required",
  "numeric",
  "numericComplex",
  "alphabetic",
  "alphanumeric",
  "alphanumericWithSymbols",
  "lowSecurityBiometric",
  "customPassword",
]);
