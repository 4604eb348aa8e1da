import { serviceRefusal } from "../http/errors.ts";
import type { ParsedEntity, Values } from "../model/body.ts";
import { complete } from "../model/defaults.ts";
import { model } from "../model/graph.ts";
import type { CollectionSpec } from "../service/spec.ts";
import type { Entry } from "../service/table.ts";
import { timestamp } from "../service/timestamp.ts";

const type = "intuneBrandingProfile";
const images = ["themeColorLogo", "lightBackgroundLogo", "landingPageCustomizedImage"];
const posted = ["profileName", "profileDescription", "roleScopeTagIds"];

/**
 * Company Portal's looks. As three clients use it (terraprovider/microsoft365wp, deploymenttheory/microsoft365,
 * Micke-K/IntuneManagement): a POST takes name, description and scope tags, all else follows by PATCH; images have
 * addresses of their own; the default takes neither name nor description nor assignments, and isn't deleted. An image
 * whose type doesn't fit its bytes is refused (microsoft-graph-docs issue 6979).
 */
export const brandingProfiles: CollectionSpec = {
  path: "/deviceManagement/intuneBrandingProfiles",
  type,
  permissions: {
    read: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
    write: ["DeviceManagementApps.ReadWrite.All"],
  },
  pageSize: { default: 100, max: 999 },
  filter: { equals: ["id", "profileName", "isDefaultProfile"], isof: "unsupported" },
  name: "profileName",
  writable: true,
  update: { method: "PATCH", status: 200 },
  assign: {
    key: "assignments",
    type: "intuneBrandingProfileAssignment",
    status: 200,
    targets: ["groupAssignmentTarget", "exclusionGroupAssignmentTarget"],
  },
  shownApart: images,
  hooks: {
    sent: refuseWrongImages,
    create(draft, entity, _collection, inside) {
      const other = Object.keys(entity.values).find((name) => !posted.includes(name));
      if (other !== undefined && !inside) throw serviceRefusal(`${other} can't be set by a POST`);
      return draft;
    },
    update(draft, before, entity) {
      if (!isDefault(before)) return draft;
      const fixed = ["profileName", "profileDescription"].find((name) => name in entity.values);
      if (fixed !== undefined) throw serviceRefusal(`${fixed} of the default profile can't be changed`);
      return draft;
    },
    remove: (entry) => refuseDefault(entry, "deleted"),
    assign: (entry) => refuseDefault(entry, "assigned"),
  },
};

const isDefault = ({ values }: Entry): boolean => values.isDefaultProfile === true;

function refuseDefault(entry: Entry, what: string): void {
  if (isDefault(entry)) throw serviceRefusal(`The default branding profile can't be ${what}`);
}

const SIGNATURES: Readonly<Record<string, string>> = {
  "image/png": "89504e47",
  "image/jpeg": "ffd8ff",
  "image/jpg": "ffd8ff",
};

function refuseWrongImages({ values }: ParsedEntity): void {
  for (const name of images) {
    const image = values[name] as { type?: string | null; value?: string | null } | null | undefined;
    if (!image) continue;
    const bytes = Buffer.from(image.value ?? "", "base64").toString("hex");
    const signature = SIGNATURES[image.type ?? ""];
    if (signature === undefined || !bytes.startsWith(signature))
      throw serviceRefusal(`${name}: the MIME type doesn't fit the content`);
  }
}

/** The profile that every tenant has, for everybody. */
export function defaultBranding(now: number): Entry {
  const given: Values = {
    profileName: "Default",
    profileDescription: "",
    displayName: "Local tenant",
    isDefaultProfile: true,
    createdDateTime: timestamp(now),
    lastModifiedDateTime: timestamp(now),
  };
  const { id: _, ...values } = complete(model.required(type), given);
  return { id: "2d1f4c3a-0b7e-4f0c-9a2c-6f1f3f0b9d11", type, values, assignments: [] };
}
