import { enumType } from "../fields.ts";

export const domainNameSource = enumType("domainNameSource", ["fullDomainName", "netBiosDomainName"]);
