import { enumType } from "../fields.ts";

export const enrollmentRestrictionPlatformType = enumType("enrollmentRestrictionPlatformType", [
  "allPlatforms",
  "ios",
  "windows",
  "windowsPhone",
  "android",
  "androidForWork",
  "mac",
  "linux",
  "unknownFutureValue",
]);
