import { enumType } from "../fields.ts";

export const webBrowserCookieSettings = enumType("webBrowserCookieSettings", [
  "browserDefault",
  "blockAlways",
  "allowCurrentWebSite",
  "allowFromWebsitesVisited",
  "allowAlways",
]);
