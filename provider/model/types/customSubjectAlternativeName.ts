import { objectType, string } from "../fields.ts";
import { subjectAlternativeNameType } from "./subjectAlternativeNameType.ts";

export const customSubjectAlternativeName = objectType("customSubjectAlternativeName", {
  name: string({
    description: "The name, which may hold variables such as `{{UserPrincipalName}}`.",
    nullable: true,
    safer: "neutral",
  }),
  sanType: subjectAlternativeNameType({ description: "Kind of the name.", safer: "depends" }),
});
