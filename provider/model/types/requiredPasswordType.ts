import { enumType } from "../fields.ts";

export const requiredPasswordType = enumType("requiredPasswordType", ["deviceDefault", "alphanumeric", "numeric"]);
