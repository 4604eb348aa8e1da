import { enumType } from "../fields.ts";

export const vpnEncryptionAlgorithmType = enumType("vpnEncryptionAlgorithmType", [
  "aes256",
  "des",
  "tripleDes",
  "aes128",
  "aes128Gcm",
  "aes256Gcm",
  "aes192",
  "aes192Gcm",
  "chaCha20Poly1305",
]);
