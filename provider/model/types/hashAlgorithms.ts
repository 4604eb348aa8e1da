import { flagsType } from "../fields.ts";

export const hashAlgorithms = flagsType("hashAlgorithms", ["sha1", "sha2"]);
