import { serviceRefusal } from "../http/errors.ts";
import type { ParsedEntity } from "../model/body.ts";
import type { CollectionSpec } from "../service/spec.ts";
import type { Entry } from "../service/table.ts";

/**
 * Scripts, as the clients IntuneManagement (Extensions/EndpointManager.psm1), IntuneCD and the Terraform providers
 * terraprovider/microsoft365wp and deploymenttheory/microsoft365 use them. Since 2025 they have a permission of their own
 * (Microsoft's message MC1066336). Lists hold no contents (IntuneManagement issue 100).
 */
const common = {
  permissions: {
    read: ["DeviceManagementScripts.Read.All", "DeviceManagementScripts.ReadWrite.All"],
    write: ["DeviceManagementScripts.ReadWrite.All"],
  },
  throttle: "devices",
  pageSize: { default: 100, max: 999 },
  filter: { equals: ["displayName"], isof: "unsupported" },
  name: "displayName",
  writable: true,
  update: { method: "PATCH", status: 200 },
} as const;

const targets = [
  "groupAssignmentTarget",
  "exclusionGroupAssignmentTarget",
  "allDevicesAssignmentTarget",
  "allLicensedUsersAssignmentTarget",
];

const ofPlatform = {
  ...common,
  assign: {
    key: "deviceManagementScriptAssignments",
    type: "deviceManagementScriptAssignment",
    status: 200,
    targets,
  },
  onlyOnItem: ["scriptContent"],
} as const;

/** A script without content is none. */
const requireScript =
  (name: string) =>
  (draft: Entry): Entry => {
    if (!draft.values[name]) throw serviceRefusal(`${name} must not be empty`);
    return draft;
  };

export const platformScripts: CollectionSpec = {
  ...ofPlatform,
  path: "/deviceManagement/deviceManagementScripts",
  type: "deviceManagementScript",
  hooks: { create: requireScript("scriptContent"), update: requireScript("scriptContent") },
};

export const shellScripts: CollectionSpec = {
  ...ofPlatform,
  path: "/deviceManagement/deviceShellScripts",
  type: "deviceShellScript",
  hooks: { create: requireScript("scriptContent"), update: requireScript("scriptContent") },
};

const fixed = ["displayName", "customAttributeName", "customAttributeType"];

/** Three clients leave these out of a PATCH, which is refused with them. */
export const customAttributeScripts: CollectionSpec = {
  ...ofPlatform,
  path: "/deviceManagement/deviceCustomAttributeShellScripts",
  type: "deviceCustomAttributeShellScript",
  hooks: {
    create: requireScript("scriptContent"),
    update(draft, _before, entity) {
      const sent = fixed.find((name) => name in entity.values);
      if (sent) throw serviceRefusal(`${sent} can't be changed`);
      return requireScript("scriptContent")(draft);
    },
  },
};

/**
 * Remediations. `runRemediationScript` is answered false whatever was sent (deploymenttheory/terraform-provider-microsoft365
 * pull request 1385). Microsoft's own can only be assigned.
 */
export const healthScripts: CollectionSpec = {
  ...common,
  path: "/deviceManagement/deviceHealthScripts",
  type: "deviceHealthScript",
  // No client filters this collection.
  filter: { equals: [], isof: "unsupported" },
  assign: {
    key: "deviceHealthScriptAssignments",
    type: "deviceHealthScriptAssignment",
    status: 200,
    targets,
    noFilterId: null,
    answers: { runRemediationScript: false },
  },
  onlyOnItem: ["detectionScriptContent", "remediationScriptContent"],
  hooks: {
    create: (draft, entity, _collection, inside) => versioned(ownedBy(draft, entity, inside), 1),
    update(draft, before, { values }) {
      if (before.values.isGlobalScript === true) throw serviceRefusal("A script of Microsoft's can't be changed");
      const isGlobalScript = before.values.isGlobalScript ?? values.isGlobalScript ?? false;
      const whole = requireScript("detectionScriptContent")(draft);
      return versioned({ ...whole, values: { ...whole.values, isGlobalScript } }, Number(before.values.version) + 1);
    },
    remove(entry) {
      if (entry.values.isGlobalScript === true) throw serviceRefusal("A script of Microsoft's can't be deleted");
    },
  },
};

/** Only Microsoft makes scripts of Microsoft's. */
function ownedBy(draft: Entry, { values }: ParsedEntity, inside: boolean): Entry {
  const isGlobalScript = inside && values.isGlobalScript === true;
  return requireScript("detectionScriptContent")({ ...draft, values: { ...draft.values, isGlobalScript } });
}

const versioned = (entry: Entry, version: number): Entry => ({
  ...entry,
  values: { ...entry.values, version: String(version) },
});

/** What compliance policies ask devices: their key of `assign` is that of remediations (terraprovider/microsoft365wp). */
export const complianceScripts: CollectionSpec = {
  ...common,
  path: "/deviceManagement/deviceComplianceScripts",
  type: "deviceComplianceScript",
  assign: { key: "deviceHealthScriptAssignments", type: "deviceHealthScriptAssignment", status: 200, targets },
  onlyOnItem: ["detectionScriptContent"],
  hooks: {
    create: (draft) => versioned(requireScript("detectionScriptContent")(draft), 1),
    update: (draft, before) =>
      versioned(requireScript("detectionScriptContent")(draft), Number(before.values.version) + 1),
  },
};
