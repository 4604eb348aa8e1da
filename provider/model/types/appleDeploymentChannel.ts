import { enumType } from "../fields.ts";

export const appleDeploymentChannel = enumType("appleDeploymentChannel", [
  "deviceChannel",
  "userChannel",
  "unknownFutureValue",
]);
