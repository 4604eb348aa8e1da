import { assignmentFilters } from "../collections/index.ts";
import { defineKind } from "../kind.ts";
import { assignmentFilterFields } from "../types/assignmentFilter.ts";

export default defineKind({
  name: "DeviceAndAppManagementAssignmentFilter",
  collection: assignmentFilters,
  platform: "all",
  title: "Assignment filter",
  description:
    "A rule over the properties of devices, which narrows assignments down: to devices that match, or to all others.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-policyset-deviceandappmanagementassignmentfilter?view=graph-rest-beta",
  fields: assignmentFilterFields,
});
