import { enumType } from "../fields.ts";

export const wiredNetworkInterface = enumType("wiredNetworkInterface", [
  "anyEthernet",
  "firstActiveEthernet",
  "secondActiveEthernet",
  "thirdActiveEthernet",
  "firstEthernet",
  "secondEthernet",
  "thirdEthernet",
]);
