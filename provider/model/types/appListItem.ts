import { type Fields, string, unionType } from "../fields.ts";

const appListItemFields: Fields = {
  appId: string({ description: "Id of the app: bundle or package.", nullable: true, safer: "depends" }),
  appStoreUrl: string({ description: "Address of the app in the store.", nullable: true, safer: "neutral" }),
  name: string({ description: "Name of the app.", required: true, safer: "neutral" }),
  publisher: string({ description: "Publisher of the app.", nullable: true }),
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
