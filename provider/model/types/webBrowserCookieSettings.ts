import { enumType } from "../fields.ts";

export const webBrowserCookieSettings = enumType(
  "webBrowserCookieSettings",
  ["browserDefault", "blockAlways", "allowCurrentWebSite", "allowFromWebsitesVisited", "allowAlways"],
  {
    blockAlways: "none",
    allowCurrentWebSite: "those of the site that is open",
    allowFromWebsitesVisited: "those of sites that were visited",
    allowAlways: "all",
  },
);
