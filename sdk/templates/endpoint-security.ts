/**
 * Endpoint security policies: a function for each template, those of Windows at the top, of other platforms and of
 * Configuration Manager's devices in objects of their own.
 *
 * @example
 * ```ts
 * import * as intune from "pulumi-intune";
 * import { defender } from "pulumi-intune/catalog/windows";
 *
 * intune.endpointSecurity.antivirus("antivirus", { settings: [defender.allowRealtimeMonitoring("allowed")] });
 * ```
 */
import { templatePolicy } from "./policy.ts";

/** Microsoft Defender Antivirus on Windows. */
export const antivirus = templatePolicy("804339ad-1553-4478-a742-138fb5807418");
/** Microsoft Defender Antivirus exclusions on Windows: paths, extensions, processes. */
export const antivirusExclusions = templatePolicy("45fea5e9-280d-4da1-9792-fb5736da0ca9");
/** Defender Update controls: the channels from which Defender takes updates. */
export const defenderUpdateControls = templatePolicy("e3f74c5a-a6de-411d-aef6-eb15628f3a0a");
/** Windows Security Experience: what the Windows Security app shows, and tamper protection. */
export const windowsSecurityExperience = templatePolicy("d948ff9b-99cb-4ee0-8012-1fbc09685377");
/** BitLocker. */
export const diskEncryption = templatePolicy("46ddfc50-d10f-4867-b852-9434254b3bff");
/** Personal Data Encryption. */
export const personalDataEncryption = templatePolicy("0b5708d9-9bc2-49a9-b4f7-ec463fcc41e0");
/** Windows Firewall: profiles and what holds for all of them. */
export const firewall = templatePolicy("6078910e-d808-4a9f-a51d-1b8a7bacb7c0");
/** Windows Firewall Rules. */
export const firewallRules = templatePolicy("19c8aa67-f286-4861-9aa0-f23541d31680");
/** Windows Hyper-V Firewall Rules. */
export const hyperVFirewallRules = templatePolicy("a5481c22-7a2a-4f59-a33e-6eee30d02f94");
/** Attack Surface Reduction Rules. */
export const attackSurfaceReductionRules = templatePolicy("e8c053d6-9f95-42b1-a7f1-ebfd71c67a4b");
/** Device Control: which devices may be connected. */
export const deviceControl = templatePolicy("0f2034c6-3cd6-4ee1-bd37-f3c0693e9548");
/** Exploit Protection. */
export const exploitProtection = templatePolicy("d02f2162-fcac-48db-9b7b-b0a3f160d2c2");
/** App and Browser Isolation: Application Guard. */
export const appAndBrowserIsolation = templatePolicy("9f667e40-8f3c-4f88-80d8-457f16906315");
/** Endpoint detection and response on Windows. */
export const endpointDetectionAndResponse = templatePolicy("0385b795-0f2f-44ac-8602-9f65bf6adede");
/** Account Protection: Windows Hello for Business and Credential Guard. */
export const accountProtection = templatePolicy("fcef01f2-439d-4c3f-9184-823fd6e97646");
/** Local admin password solution (Windows LAPS). */
export const laps = templatePolicy("adc46e5a-f4aa-4ff6-aeff-4f27bc525796");
/** Local user group membership. */
export const localUserGroupMembership = templatePolicy("22968f54-45fa-486c-848e-f8224aa69772");
/** App Control for Business. */
export const appControl = templatePolicy("4321b946-b76b-4450-8afd-769c08b16ffc");
/** App Control for Business: the second template that Microsoft has under this name. */
export const appControlSecond = templatePolicy("d3849ba8-bf95-467c-9640-aa2334eae9e3");
/** Elevation settings policy of Endpoint Privilege Management. */
export const elevationSettings = templatePolicy("e7dcaba4-959b-46ed-88f0-16ba39b14fd8");
/** Elevation rules policy of Endpoint Privilege Management. */
export const elevationRules = templatePolicy("cff02aad-51b1-498d-83ad-81161a393f56");
/** FileVault on macOS; the same as `macOS.fileVault`. */
export const fileVault = templatePolicy("e688156f-6564-4c03-b34f-83b90fe6bb82");
/** The firewall of macOS; the same as `macOS.firewall`. */
export const macOSFirewall = templatePolicy("de730c94-09d5-4972-9672-1b9cefe77b64");

/** Endpoint security of macOS. */
export const macOS = {
  /** Microsoft Defender Antivirus on macOS. */
  antivirus: templatePolicy("2d345ec2-c817-49e5-9156-3ed416dc972a"),
  /** The second template for antivirus on macOS, which Microsoft names `MacOS Endpoint Security AV`. */
  antivirusSecond: templatePolicy("8a58bbbb-8754-4705-babe-f283beb19970"),
  /** Microsoft Defender Antivirus Exclusions on macOS. */
  antivirusExclusions: templatePolicy("43397174-2244-4006-b5ad-421b369e90d4"),
  /** Endpoint detection and response on macOS. */
  endpointDetectionAndResponse: templatePolicy("a6ff37f6-c841-4264-9249-1ecf793d94ef"),
  /** FileVault. */
  fileVault,
  /** The firewall of macOS. */
  firewall: macOSFirewall,
};

/** Endpoint security of Linux. */
export const linux = {
  /** Microsoft Defender Antivirus on Linux. */
  antivirus: templatePolicy("4cfd164c-5e8a-4ea9-b15d-9aa71e4ffff4"),
  /** Microsoft Defender Antivirus Exclusions on Linux. */
  antivirusExclusions: templatePolicy("8a17a1e5-3df4-4e07-9d20-3878267a79b8"),
  /** Endpoint detection and response on Linux. */
  endpointDetectionAndResponse: templatePolicy("3514388a-d4d1-4aa8-bd64-c317776008f5"),
  /** Microsoft Defender Global Exclusions (AV+EDR). */
  globalExclusions: templatePolicy("dfa57610-d11d-4bf8-89d6-1f5cb1679506"),
};

/** Endpoint security of Windows devices that Configuration Manager manages, by tenant attach. */
export const configManager = {
  /** App and Browser Isolation. */
  appAndBrowserIsolation: templatePolicy("e373ebb7-c1c5-4ffb-9ce0-698f1834fd9d"),
  /** Attack Surface Reduction Rules. */
  attackSurfaceReductionRules: templatePolicy("5dd36540-eb22-4e7e-b19c-2a07772ba627"),
  /** Windows Firewall Profile. */
  firewall: templatePolicy("c2791bb6-ad62-412d-99dc-cb179ef72dee"),
  /** Windows Firewall Rules. */
  firewallRules: templatePolicy("48da42ed-5df7-485e-8b9d-4844ed5a92bd"),
};
