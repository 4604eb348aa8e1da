import { enumType } from "../fields.ts";

export const androidRequiredPasswordType = enumType("androidRequiredPasswordType", [
  "deviceDefault",
  "alphabetic",
  "alphanumeric",
  "alphanumericWithSymbols",
  "lowSecurityBiometric",
  "numeric",
  "numericComplex",
  "any",
]);
