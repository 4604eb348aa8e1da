import { enumType } from "../fields.ts";

export const appListType = enumType("appListType", ["none", "appsInListCompliant", "appsNotInListCompliant"]);
