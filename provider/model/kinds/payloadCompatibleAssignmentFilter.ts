import { assignmentFilters } from "../collections/index.ts";
import { defineKind, enumeration } from "../kind.ts";
import { assignmentFilterFields } from "../types/assignmentFilter.ts";

export default defineKind({
  name: "PayloadCompatibleAssignmentFilter",
  collection: assignmentFilters,
  platform: "all",
  title: "Assignment filter for one kind of policy",
  description:
    "An assignment filter that says which policies it can narrow down, such as enrolment restrictions. Most filters are of the plain type.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-policyset-payloadcompatibleassignmentfilter?view=graph-rest-beta",
  fields: {
    ...assignmentFilterFields,
    payloadType: enumeration("assignmentFilterPayloadType", ["notSet", "enrollmentRestrictions"], {
      description: "Policies that the filter is for.",
      immutable: true,
      safer: "depends",
    }),
  },
});
