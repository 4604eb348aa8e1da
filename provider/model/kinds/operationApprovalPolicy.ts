import { operationApprovalPolicies } from "../collections/index.ts";
import { defineKind, enumType, flagsType, guid, list, object } from "../kind.ts";

const policyType = enumType("operationApprovalPolicyType", [
  "unknown",
  "deviceWipe",
  "deviceRetire",
  "deviceDelete",
  "app",
  "script",
  "role",
  "unknownFutureValue",
  "tenantConfiguration",
]);
const policyPlatform = flagsType("operationApprovalPolicyPlatform", [
  "notApplicable",
  "androidDeviceAdministrator",
  "androidEnterprise",
  "iOSiPadOS",
  "macOS",
  "windows10AndLater",
  "windows81AndLater",
  "windows10X",
  "unknownFutureValue",
]);

export default defineKind({
  name: "OperationApprovalPolicy",
  collection: operationApprovalPolicies,
  platform: "all",
  title: "Multi Admin Approval: access policy",
  description:
    "Has changes of a sort of objects wait until somebody of an approver group has approved them. It holds changes by programs as well as by people.",
  reference: "https://learn.microsoft.com/graph/api/resources/intune-rbac-operationapprovalpolicy?view=graph-rest-beta",
  fields: {
    policySet: object(
      "operationApprovalPolicySet",
      {
        policyType: policyType({
          description: "What is protected: apps, scripts, roles, actions on devices, settings of the tenant.",
          required: true,
          safer: "depends",
        }),
        policyPlatform: policyPlatform({
          description: "Of which platforms; most types have none.",
          default: ["notApplicable"],
          safer: "depends",
        }),
      },
      { description: "What is protected.", nullable: true, required: true, immutable: true },
    ),
    approverGroupIds: list(guid({ description: "A group of approvers.", idOf: "group" }), {
      description: "Groups whose members may approve, by id or name. At least one: without it nobody could.",
      nullable: true,
      required: true,
      safer: "depends",
    }),
    policyType: policyType({ description: "The type of `policySet` once more.", readOnly: true }),
    policyPlatform: policyPlatform({ description: "The platforms of `policySet` once more.", readOnly: true }),
  },
  governsAdministrators: true,
  rules: [
    {
      properties: ["approverGroupIds"],
      broken: ({ approverGroupIds }) =>
        Array.isArray(approverGroupIds) && approverGroupIds.length === 0
          ? "approverGroupIds must name at least one group, or no change of what is protected could ever be approved"
          : undefined,
    },
  ],
  notes: [
    "Programs are held too: with `app`, `script`, `role` or `tenantConfiguration` every change that an `up` makes there waits for a person, and apps can't approve.",
    "A change of the policy itself may have to be approved: the first `up` is then held with the words of the service, and the same `up`, run again after the approval, carries it out.",
    "The service requires that approvers are in the group itself and that the group is assigned to a role of Intune. That can't be seen here.",
    "Whoever takes a policy away, or the last members of its groups, can lock a tenant's administrators out of what it protects.",
  ],
  samples: {
    minimal: {
      displayName: "Approval minimal",
      policySet: { policyType: "app", policyPlatform: ["notApplicable"] },
      approverGroupIds: ["6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11"],
    },
    full: {
      displayName: "Approval full",
      description: "Every property",
      policySet: { policyType: "script", policyPlatform: ["notApplicable"] },
      approverGroupIds: ["6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11"],
    },
    update: {
      description: "Two groups",
      approverGroupIds: ["6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11", "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c12"],
    },
  },
});
