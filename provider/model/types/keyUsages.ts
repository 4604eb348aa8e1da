import { flagsType } from "../fields.ts";

export const keyUsages = flagsType("keyUsages", ["keyEncipherment", "digitalSignature"]);
