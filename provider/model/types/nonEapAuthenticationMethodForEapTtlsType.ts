import { enumType } from "../fields.ts";

export const nonEapAuthenticationMethodForEapTtlsType = enumType("nonEapAuthenticationMethodForEapTtlsType", [
  "unencryptedPassword",
  "challengeHandshakeAuthenticationProtocol",
  "microsoftChap",
  "microsoftChapVersionTwo",
]);
