/** Settings of the tenant itself. */
import { isTrue } from "../expectations.ts";
import { booleanOption } from "../options.ts";
import { broken, stackRule } from "../rule.ts";
import { setting, settingRule } from "../settings.ts";

export const secureByDefault = settingRule({
  id: "secure-by-default",
  title: "A device without a compliance policy doesn't count as healthy",
  reason: "Otherwise a device gets at everything until somebody thinks of a policy for it.",
  link: "https://learn.microsoft.com/mem/intune/protect/device-compliance-get-started",
  level: "mandatory",
  settings: [setting("DeviceManagementSettings", "secureByDefault", { ...isTrue, notConfigured: "broken" })],
});

const whole = booleanOption("Asked of a tenant that the stack manages as a whole, also where it says nothing.");

export const multiAdminApproval = stackRule({
  id: "multi-admin-approval",
  title: "What reaches every device at once is approved by a second administrator",
  reason: "One stolen account can otherwise run a script on, or erase, every device of the company.",
  link: "https://learn.microsoft.com/mem/intune/fundamentals/multi-admin-approval",
  level: "advisory",
  reads: ["OperationApprovalPolicy.policySet"],
  options: { whole },
  check: (configurations, options) => {
    const policies = configurations.filter(({ className }) => className === "OperationApprovalPolicy");
    if (policies.length === 0 && !options.whole) return [];
    const missing = ["script", "deviceWipe"].filter((type) => !policies.some((one) => typeOf(one) === type));
    return missing.map((type) => ({
      ...broken(`No access policy covers \`${type}\`.`, "policySet"),
      with: policies,
    }));
  },
});

const typeOf = (configuration: { effective(path: string): { known: boolean; value?: unknown } }): unknown => {
  const found = configuration.effective("policySet.policyType");
  return found.known ? found.value : undefined;
};

export const cleanup = stackRule({
  id: "devices-cleaned-up",
  title: "Devices that haven't been seen for long leave the lists",
  reason: "Records of devices that are gone hide those that need care, and are counted where licences are.",
  link: "https://learn.microsoft.com/mem/intune/remote-actions/devices-wipe",
  level: "advisory",
  reads: ["ManagedDeviceCleanupRule.deviceInactivityBeforeRetirementInDays"],
  options: { whole },
  check: (configurations, options) => {
    const rules = configurations.some(({ className }) => className === "ManagedDeviceCleanupRule");
    return rules || !options.whole ? [] : [broken("No clean-up rule takes devices out of the lists.")];
  },
});
