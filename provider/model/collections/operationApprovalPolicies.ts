import type { Collection } from "../collection.ts";
import { anyOf, description, displayName, lastModifiedDateTime, RBAC } from "./common.ts";

/** Multi Admin Approval: which changes wait until a second administrator has approved them. */
export const operationApprovalPolicies: Collection = {
  name: "operationApprovalPolicies",
  path: "/deviceManagement/operationApprovalPolicies",
  type: "microsoft.graph.operationApprovalPolicy",
  permissions: anyOf(RBAC),
  nameProperty: "displayName",
  fields: { displayName: { ...displayName, maxLength: 128 }, description, lastModifiedDateTime },
};
