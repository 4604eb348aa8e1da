import { enumType } from "../fields.ts";

export const keySize = enumType("keySize", ["size1024", "size2048", "size4096"]);
