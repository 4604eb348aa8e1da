import { enumType } from "../fields.ts";

export const nonEapAuthenticationMethodForPeap = enumType("nonEapAuthenticationMethodForPeap", [
  "none",
  "microsoftChapVersionTwo",
]);
