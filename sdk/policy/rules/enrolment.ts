/** Enrolment: who gets in, and how. */
import { isObject } from "../../../provider/model/values.ts";
import type { Configuration } from "../configuration.ts";
import { isNotTrue } from "../expectations.ts";
import { broken, resourceRule, stackRule, unknown } from "../rule.ts";
import { setting, settingRule } from "../settings.ts";

const SET_RESTRICTIONS = "https://learn.microsoft.com/mem/intune/enrollment/enrollment-restrictions-set";
const RESTRICTIONS = "DeviceEnrollmentPlatformRestrictionsConfiguration";
const PLATFORMS = [
  "androidRestriction",
  "androidForWorkRestriction",
  "iosRestriction",
  "macOSRestriction",
  "windowsRestriction",
] as const;

export const enrolmentBlocksPersonal = resourceRule({
  id: "enrolment-blocks-personal",
  title: "Personal devices can't enrol",
  reason: "A device that the company doesn't own gets its certificates, networks and data all the same.",
  link: SET_RESTRICTIONS,
  level: "advisory",
  types: [RESTRICTIONS],
  reads: PLATFORMS.map((platform) => `${RESTRICTIONS}.${platform}`),
  check: (configuration) =>
    PLATFORMS.flatMap((platform) => {
      const found = configuration.effective(platform);
      if (!found.known) return [unknown(`${found.why}.`)];
      const { value } = found;
      const closed =
        isObject(value) && (value.platformBlocked === true || value.personalDeviceEnrollmentBlocked === true);
      return closed ? [] : [broken(`${platform} lets personal devices in.`)];
    }),
});

/** What is for Windows devices that enrol, and means nothing where none can. */
const FOR_WINDOWS = [
  "Windows10EnrollmentCompletionPageConfiguration",
  "DeviceEnrollmentWindowsHelloForBusinessConfiguration",
];
const ONE_PLATFORM = "DeviceEnrollmentPlatformRestrictionConfiguration";

export const enrolmentOpen = stackRule({
  id: "enrolment-open",
  title: "Windows can enrol where the stack says how",
  reason:
    "Blocked by the default, Windows enrols for nobody unless another restriction comes before it and lets some in.",
  link: SET_RESTRICTIONS,
  level: "advisory",
  check: (configurations) => {
    const prepared = configurations.filter(({ className }) => FOR_WINDOWS.includes(className));
    if (prepared.length === 0 || configurations.some(letsWindowsIn)) return [];
    const blocking = configurations.filter(
      (one) => one.className === RESTRICTIONS && valueAt(one, "windowsRestriction.platformBlocked") === true,
    );
    const names = prepared.map(({ name }) => name).join(", ");
    return blocking.map((at) => ({ ...broken(`It blocks Windows, for which there is ${names}.`), at, with: prepared }));
  },
});

const letsWindowsIn = (one: Configuration): boolean =>
  one.className === ONE_PLATFORM &&
  String(valueAt(one, "platformType")).startsWith("windows") &&
  valueAt(one, "platformRestriction.platformBlocked") !== true;

function valueAt(configuration: Configuration, path: string): unknown {
  const found = configuration.effective(path);
  return found.known ? found.value : undefined;
}

export const enrolmentNoEscape = settingRule({
  id: "enrolment-no-escape",
  title: "A device isn't used before its required apps and policies are there",
  reason: "Otherwise people work on a device that has no protection yet.",
  link: "https://learn.microsoft.com/mem/intune/enrollment/windows-enrollment-status",
  level: "advisory",
  settings: [setting("Windows10EnrollmentCompletionPageConfiguration", "allowDeviceUseOnInstallFailure", isNotTrue)],
});
