import { type Fields, string, unionType } from "../fields.ts";

const appListItemFields: Fields = {
  appId: string({ description: "APP ID.", nullable: true }),
  appStoreUrl: string({ description: "APP store URL.", nullable: true }),
  name: string({ description: "Name.", required: true }),
  publisher: string({ description: "Publisher.", nullable: true }),
};

export const appListItem = unionType(
  "appListItem",
  {
    appListItem: appListItemFields,
    appleAppListItem: {
      ...appListItemFields,
    },
  },
  "appListItem",
);
