import { enumType } from "../fields.ts";

export const androidEapType = enumType("androidEapType", ["eapTls", "eapTtls", "peap"]);
