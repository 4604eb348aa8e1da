/** Policies from Microsoft's templates that are neither endpoint security nor baselines. */
import { templatePolicy } from "./policy.ts";

/** Delivery Optimization. */
export const deliveryOptimization = templatePolicy("132f1027-0325-45e0-854a-6955cd3c68c0");
/** Custom configuration of Linux: a script. */
export const linuxCustomConfiguration = templatePolicy("92439f26-2b30-4503-8429-6d40f7e172dd");
/** Windows operating system recovery. */
export const windowsRecovery = templatePolicy("a2eff039-fa89-4aee-99a7-bd151d6da9ff");

/** Quiet time of apps on Android and iOS. */
export const quietTime = {
  /** Date range. */
  dateRange: templatePolicy("82eb534d-3680-4d1a-8a13-ab310166c53b"),
  /** Days of the week. */
  daysOfWeek: templatePolicy("2479e1bb-612c-4b98-96b0-157f334143dd"),
  /** Non-working time. */
  nonWorkingTime: templatePolicy("bc78b3c0-e114-464c-b708-fe2d7b98d0be"),
};

/** Policies by which devices enrol. */
export const enrollment = {
  /** Enrolment of iPhone and iPad by Apple's automated device enrollment (ADE). */
  ios: templatePolicy("27d20e9c-50c1-48f8-a44c-f37de4510051"),
  /** Enrolment of Macs by ADE. */
  macOS: templatePolicy("2e29557d-70fc-405a-8082-d1e5b6be2b8c"),
  /** Enrolment of Apple TV by ADE. */
  tvOS: templatePolicy("46af9f2a-ea44-41f5-9a93-baeebd93776e"),
  /** Enrolment of Apple Vision Pro by ADE. */
  visionOS: templatePolicy("b974d292-62c4-4853-bdab-166cf42df51c"),
  /** Device Preparation (Windows Autopilot). */
  devicePreparation: templatePolicy("80d33118-b7b4-40d8-b15f-81be745e053f"),
  /** Device Preparation: the second template that Microsoft has under this name, with more settings. */
  devicePreparationSecond: templatePolicy("70d256b3-6120-4f88-9e00-0972ec64fc83"),
  /** Device Preparation of Windows 365. */
  windows365DevicePreparation: templatePolicy("a6157a7f-aa00-42d9-ac82-7d2479f545db"),
};
