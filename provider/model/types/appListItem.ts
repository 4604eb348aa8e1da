import { type Fields, string, unionType } from "../fields.ts";

const appListItemFields: Fields = {
  appId: string({ description: "Id of the app: bundle or package.", nullable: true }),
  appStoreUrl: string({ description: "Address of the app in the store.", nullable: true }),
  name: string({ description: "Name of the app.", required: true }),
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
