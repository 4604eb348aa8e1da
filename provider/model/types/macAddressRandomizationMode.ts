import { enumType } from "../fields.ts";

export const macAddressRandomizationMode = enumType("macAddressRandomizationMode", [
  "automatic",
  "hardware",
  "unknownFutureValue",
]);
