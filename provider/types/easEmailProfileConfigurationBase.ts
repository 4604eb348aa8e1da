import { type Fields, string } from "../fields.ts";
import { domainNameSource } from "./domainNameSource.ts";
import { userEmailSource } from "./userEmailSource.ts";
import { usernameSource } from "./usernameSource.ts";

export const easEmailProfileConfigurationBaseFields: Fields = {
  customDomainName: string({ description: "Custom domain name.", nullable: true }),
  userDomainNameSource: domainNameSource({ description: "User domain name source.", nullable: true }),
  usernameAADSource: usernameSource({ description: "Username aad source.", nullable: true }),
  usernameSource: userEmailSource({ description: "Username source." }),
};
