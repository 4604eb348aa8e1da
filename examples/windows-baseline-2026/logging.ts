/** What is there to read when something has happened. */
import { admxAuditSettings, audit, eventLogService, windowsPowerShell } from "pulumi-intune/catalog/windows";
import { policy } from "./policy.ts";

export const logging = () => [
  policy("audit", "Audit", "Sign-ins, changes of accounts and rights, new processes.", [
    audit.accountLogonAuditCredentialValidation("successFailure"),
    audit.accountLogonLogoffAuditLogon("successFailure"),
    audit.accountLogonLogoffAuditLogoff("success"),
    audit.accountLogonLogoffAuditAccountLockout("failure"),
    audit.accountLogonLogoffAuditSpecialLogon("success"),
    audit.accountManagementAuditSecurityGroupManagement("success"),
    audit.accountManagementAuditUserAccountManagement("successFailure"),
    audit.detailedTrackingAuditProcessCreation("success"),
    audit.detailedTrackingAuditPnpActivity("success"),
    audit.objectAccessAuditRemovableStorage("successFailure"),
    audit.policyChangeAuditAuthenticationPolicyChange("success"),
    audit.privilegeUseAuditSensitivePrivilegeUse("successFailure"),
    audit.systemAuditSecuritySystemExtension("success"),
    audit.systemAuditSystemIntegrity("successFailure"),
    admxAuditSettings.includeCmdLine("enabled"),
  ]),
  policy("event-logs", "Event logs", "Logs are large enough to still hold last week.", [
    // Kilobytes.
    eventLogService.specifyMaximumFileSizeApplicationLog({ enabled: { maximumLogSize: 32768 } }),
    eventLogService.specifyMaximumFileSizeSecurityLog({ enabled: { maximumLogSize: 196608 } }),
    eventLogService.specifyMaximumFileSizeSystemLog({ enabled: { maximumLogSize: 32768 } }),
  ]),
  policy("powershell", "PowerShell logging", "Scripts are logged as they ran, without the noise of every call.", [
    windowsPowerShell.turnOnPowerShellScriptBlockLogging({ enabled: { enableScriptBlockInvocationLogging: false } }),
  ]),
];
