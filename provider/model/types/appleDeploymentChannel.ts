import { enumType } from "../fields.ts";

export const appleDeploymentChannel = enumType(
  "appleDeploymentChannel",
  ["deviceChannel", "userChannel", "unknownFutureValue"],
  { deviceChannel: "for the whole device", userChannel: "for the person who is signed in" },
);
