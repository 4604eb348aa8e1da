import { type Fields, objectType, string, unionType } from "../fields.ts";

const iPv4RangeFields: Fields = {
  lowerAddress: string({ description: "First address.", required: true }),
  upperAddress: string({ description: "Last address.", required: true }),
};

export const ipRange = unionType("ipRange", {
  iPv4CidrRange: {
    cidrAddress: string({ description: "The subnet, for example `192.0.2.0/24`.", required: true }),
  },
  iPv4Range: iPv4RangeFields,
  iPv6CidrRange: {
    cidrAddress: string({ description: "The subnet, for example `2001:db8::/32`.", required: true }),
  },
  iPv6Range: {
    lowerAddress: string({ description: "First address.", required: true }),
    upperAddress: string({ description: "Last address.", required: true }),
  },
});

export const iPv4Range = objectType("iPv4Range", iPv4RangeFields);
