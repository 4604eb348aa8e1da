import { enumType } from "../fields.ts";

export const androidForWorkRequiredPasswordType = enumType("androidForWorkRequiredPasswordType", [
  "deviceDefault",
  "lowSecurityBiometric",
  "required",
  "atLeastNumeric",
  "numericComplex",
  "atLeastAlphabetic",
  "atLeastAlphanumeric",
  "alphanumericWithSymbols",
]);
