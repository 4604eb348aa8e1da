import { enumType } from "../fields.ts";

export const keyStorageProviderOption = enumType("keyStorageProviderOption", [
  "useTpmKspOtherwiseUseSoftwareKsp",
  "useTpmKspOtherwiseFail",
  "usePassportForWorkKspOtherwiseFail",
  "useSoftwareKsp",
]);
