import { roleScopeTags } from "../collections/index.ts";
import { boolean, defineKind } from "../kind.ts";

export default defineKind({
  name: "RoleScopeTag",
  collection: roleScopeTags,
  platform: "all",
  title: "Scope tag",
  description:
    "A mark on objects of Intune: administrators whose role has the tag see the objects that have it. Its id goes into `roleScopeTagIds` of other resources.",
  reference: "https://learn.microsoft.com/graph/api/resources/intune-rbac-rolescopetag?view=graph-rest-beta",
  fields: {
    isBuiltIn: boolean({ description: "Whether every tenant has the tag, as the Default tag.", readOnly: true }),
  },
});
