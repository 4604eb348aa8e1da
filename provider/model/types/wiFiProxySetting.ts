import { enumType } from "../fields.ts";

export const wiFiProxySetting = enumType("wiFiProxySetting", ["none", "manual", "automatic", "unknownFutureValue"]);
