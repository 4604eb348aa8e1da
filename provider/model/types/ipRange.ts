import { type Fields, objectType, string, unionType } from "../fields.ts";

const iPv4RangeFields: Fields = {
  lowerAddress: string({ description: "First address.", required: true, safer: "depends" }),
  upperAddress: string({ description: "Last address.", required: true, safer: "depends" }),
};

export const ipRange = unionType("ipRange", {
  iPv4CidrRange: {
    cidrAddress: string({ description: "The subnet, for example `192.0.2.0/24`.", required: true, safer: "depends" }),
  },
  iPv4Range: iPv4RangeFields,
  iPv6CidrRange: {
    cidrAddress: string({ description: "The subnet, for example `2001:db8::/32`.", required: true, safer: "depends" }),
  },
  iPv6Range: {
    lowerAddress: string({ description: "First address.", required: true, safer: "depends" }),
    upperAddress: string({ description: "Last address.", required: true, safer: "depends" }),
  },
});

export const iPv4Range = objectType("iPv4Range", iPv4RangeFields);
