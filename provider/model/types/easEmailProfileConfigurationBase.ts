import { type Fields, string } from "../fields.ts";
import { domainNameSource } from "./domainNameSource.ts";
import { userEmailSource } from "./userEmailSource.ts";
import { usernameSource } from "./usernameSource.ts";

export const easEmailProfileConfigurationBaseFields: Fields = {
  customDomainName: string({
    description: "Domain to use where usernameSource doesn't give one.",
    nullable: true,
    safer: "depends",
  }),
  userDomainNameSource: domainNameSource({
    description: "Where the domain of the user name comes from.",
    nullable: true,
    safer: "neutral",
  }),
  usernameAADSource: usernameSource({
    description: "Which attribute of Entra ID is the user name.",
    nullable: true,
    safer: "neutral",
  }),
  usernameSource: userEmailSource({ description: "Where the user name comes from.", safer: "neutral" }),
};
