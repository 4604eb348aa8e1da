import { enumType } from "../fields.ts";

export const androidWorkProfileRequiredPasswordType = enumType("androidWorkProfileRequiredPasswordType", [
  "deviceDefault",
  "lowSecurityBiometric",
  "required",
  "atLeastNumeric",
  "numericComplex",
  "atLeastAlphabetic",
  "atLeastAlphanumeric",
  "alphanumericWithSymbols",
]);
