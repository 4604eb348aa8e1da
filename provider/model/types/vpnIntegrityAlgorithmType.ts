import { enumType } from "../fields.ts";

export const vpnIntegrityAlgorithmType = enumType("vpnIntegrityAlgorithmType", [
  "sha2_256",
  "sha1_96",
  "sha1_160",
  "sha2_384",
  "sha2_512",
  "md5",
]);
