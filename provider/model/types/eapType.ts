import { enumType } from "../fields.ts";

export const eapType = enumType("eapType", ["eapTls", "leap", "eapSim", "eapTtls", "peap", "eapFast", "teap"]);
