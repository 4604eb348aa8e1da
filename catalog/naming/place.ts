/** Which module and which area of it a setting is in: by its technologies, platform and address on the device. */
import { type GraphDefinition, isUsers } from "../graph.ts";
import { camelCase } from "./case.ts";

export interface Place {
  readonly module: string;
  readonly area: string;
  readonly user: boolean;
}

/** The place of a setting at the top; what hangs below it is in the same one. */
export function placeOf(root: GraphDefinition, aliases: Readonly<Record<string, string>>): Place {
  const module = moduleOf(root);
  const area = areaOf(root);
  return { module, area: aliases[`${module}/${area}`] ?? area, user: isUsers(root) };
}

/** The first that matches. */
function moduleOf({ applicability = {} }: GraphDefinition): string {
  const { technologies = "", platform = "" } = applicability;
  if (technologies.startsWith("enrollment")) return "enrollment";
  if (technologies === "mobileApplicationManagement") return "mam";
  if (technologies === "exchangeOnline") return "mobile";
  if (platform.startsWith("windows")) return "windows";
  if (platform === "linux") return "linux";
  return /^(android|aosp)/.test(platform) ? "android" : "apple";
}

/** Products whose policies are ingested under several names, with versions. The first that matches. */
const PRODUCTS: readonly (readonly [RegExp, string])[] = [
  [/^microsoft_edge_webview2/, "edgeWebView2"],
  [/^microsoft_edge/, "edge"],
  [/^chromeIntune/, "chrome"],
  [/^update(?=v\d|Updates|~|$)/, "edgeUpdate"],
  [/^outlk16/, "outlook"],
  [/^word16/, "word"],
  [/^excel16/, "excel"],
  [/^ppt16/, "powerPoint"],
  [/^proj16/, "project"],
  [/^visio16/, "visio"],
  [/^access16/, "access"],
  [/^onent16/, "oneNote"],
  [/^pub16/, "publisher"],
  [/^lync16/, "skypeForBusiness"],
  [/^office16/, "office"],
  [/^OneDriveNGSC/, "oneDrive"],
  [/^terminalServer-AVD/, "azureVirtualDesktop"],
  [/^FSLogix/, "fsLogix"],
  [/^VisualStudio/, "visualStudio"],
  [/^SecGuide/, "secGuide"],
  [/^WSL/, "wsl"],
];

/** Where on the device the area's name stands, sort of address by sort of address. The first that matches. */
const ADDRESSES: readonly RegExp[] = [
  /\/Policy\/Config\/([^/]+)\//i,
  /^\.\/(?:enrollment)\/(?:autopilot\/)?([^/]+)/i,
  /\/Vendor\/MSFT\/Policy\/([^/]+)/i,
  /\/Vendor\/MSFT\/([^/]+)/i,
  /^\.\/(?:Device|User)\/([^/]+)/,
  /^\.\/([^/]+)/,
  /PayloadContent\/com\.microsoft\.([^/]+)\/Forced/,
  /^com\.microsoft\.manage\.(LinuxMdm)/,
];

function areaOf(root: GraphDefinition): string {
  if (root.settingUsage === "compliance") return "compliance";
  const address = `${root.baseUri ?? ""}/${root.offsetUri ?? ""}`.replace(/\/+/g, "/");
  const found = ADDRESSES.map((pattern) => pattern.exec(address)?.[1]).find((name) => name !== undefined);
  const name = found ?? payloadOf(root.id);
  const product = PRODUCTS.find(([pattern]) => pattern.test(name));
  return product?.[1] ?? camelCase(name.split("~")[0] ?? name);
}

/** The payload of an Apple setting, the app of a managed one: what stands before its own name in the id. */
const payloadOf = (id: string): string =>
  id
    .replace(/^com\.(?:microsoft|android)\.([^.]+)\..*/, "$1")
    .replace(/^com\.apple\./, "")
    .replace(/^\./, "")
    .split("_")[0] ?? id;
