import { objectType, string } from "../fields.ts";
import { subjectAlternativeNameType } from "./subjectAlternativeNameType.ts";

export const customSubjectAlternativeName = objectType("customSubjectAlternativeName", {
  name: string({ description: "Name.", nullable: true }),
  sanType: subjectAlternativeNameType({ description: "San type." }),
});
