/** Microsoft's security baselines: a function for each. Without a version, a new policy is made from the newest. */
import { templatePolicy, versionedPolicy } from "./policy.ts";

/** Security Baseline for Windows 10 and later. */
export const windows = versionedPolicy("66df8dce-0166-4b82-92f7-1f74e3ca17a3", {
  "November 2021": 3,
  "23H2": 1,
  "24H2": 4,
  "25H2": 5,
});
/** Security Baseline for Microsoft Edge. */
export const edge = versionedPolicy("c66347b7-8325-4954-a235-3bf2233dfbfd", { 112: 1, 117: 2, 128: 3, 139: 4 });
/** Microsoft 365 Apps for Enterprise Security Baseline. */
export const m365Apps = versionedPolicy("90316f12-246d-44c6-a767-f87692e86083", { 2206: 1, 2306: 2, 2512: 3 });
/** Microsoft Defender for Endpoint Security Baseline. */
export const defenderForEndpoint = versionedPolicy("49b8320f-e179-472e-8e2c-2fde00289ca2", { 6: 3, "24H1": 1 });
/** Windows 365 Security Baseline. */
export const windows365 = versionedPolicy("b00e1a0f-19dd-41de-8243-e6733ca7b4ae", { "November 2021": 3, "24H1": 1 });
/** Standard Security Baseline for HoloLens 2. */
export const hololens = templatePolicy("5d030c29-ea8d-4751-ba0d-5e3de7a84cd3");
/** Advanced Security Baseline for HoloLens 2. */
export const hololensAdvanced = templatePolicy("9d0f07ef-5eef-4fd3-b95d-f9efbba07d23");
/** Microsoft Windows 11 Security Technical Implementation Guide (Audit Only). */
export const windowsStig = templatePolicy("c64bf257-bce5-4c4d-8ad8-03222f13d84c");
/** Local AI Agent Baseline - OpenClaw. */
export const localAiAgent = templatePolicy("71e50109-7880-44df-bfc0-ebd3e36c4c85");
