import { type Fields, objectType, string, unionType } from "../fields.ts";

const iPv4RangeFields: Fields = {
  lowerAddress: string({ description: "Lower address.", required: true }),
  upperAddress: string({ description: "Upper address.", required: true }),
};

export const ipRange = unionType("ipRange", {
  iPv4CidrRange: {
    cidrAddress: string({ description: "Cidr address.", required: true }),
  },
  iPv4Range: iPv4RangeFields,
  iPv6CidrRange: {
    cidrAddress: string({ description: "Cidr address.", required: true }),
  },
  iPv6Range: {
    lowerAddress: string({ description: "Lower address.", required: true }),
    upperAddress: string({ description: "Upper address.", required: true }),
  },
});

export const iPv4Range = objectType("iPv4Range", iPv4RangeFields);
