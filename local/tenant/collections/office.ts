import { requestRefusal } from "../http/errors.ts";
import type { GraphAnswer, GraphRequest } from "../http/exchange.ts";
import type { Collection } from "../service/collection.ts";
import type { Action, CollectionSpec } from "../service/spec.ts";
import type { Entry, Lag } from "../service/table.ts";
import { configurationPermissions } from "./shared.ts";

/** Office client configuration, as it was until 2023. */
export const officeConfigurations: CollectionSpec = {
  path: "/officeConfiguration/clientConfigurations",
  type: "officeClientConfiguration",
  permissions: configurationPermissions,
  pageSize: { default: 999, max: 999 },
  filter: { equals: ["id", "displayName"], isof: "works" },
  name: "displayName",
  writable: true,
  update: { method: "PATCH", status: 200 },
  assign: {
    key: "officeConfigurationAssignments",
    type: "officeClientConfigurationAssignment",
    status: 200,
    targets: ["officeConfigurationGroupAssignmentTarget"],
  },
  hooks: {
    actions: {
      "GET policyPayload": read("policyPayload"),
      "PUT policyPayload": write("policyPayload"),
      "GET userPreferencePayload": read("userPreferencePayload"),
      "PUT userPreferencePayload": write("userPreferencePayload"),
    },
  },
};

/** The payloads are streams: bytes below an address of their own, base64 inside the object. */
function read(payload: string): Action {
  return (entry: Entry): GraphAnswer => {
    const value = entry.values[payload];
    if (typeof value !== "string") return { status: 204 };
    return { status: 200, body: Buffer.from(value, "base64") };
  };
}

function write(payload: string): Action {
  return (entry: Entry, request: GraphRequest, collection: Collection, lag: Lag): GraphAnswer => {
    if (!Buffer.isBuffer(request.body)) throw requestRefusal("A payload is sent as application/octet-stream.");
    const values = { ...entry.values, [payload]: request.body.toString("base64") };
    collection.table.put({ ...entry, values }, lag);
    return { status: 204 };
  };
}
