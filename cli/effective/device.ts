/** One enrolled device, with what filters ask for and the groups that it and its user are in. */
import type { Values } from "../../effective/filter/evaluate.ts";
import type { Device } from "../../effective/receives.ts";
import type { GraphObject } from "../../provider/graph/client.ts";
import { literal } from "../../provider/graph/names.ts";
import type { Session } from "../../provider/lifecycle/session.ts";
import { platformsOf, type SettingPlatform } from "../../provider/model/device-settings/index.ts";

export interface Enrolled extends Device {
  readonly id: string;
  readonly name: string;
  /** Sign-in name of whom it belongs to. */
  readonly user: string | undefined;
  readonly platform: SettingPlatform | undefined;
}

const DEVICES = "/deviceManagement/managedDevices";
const SELECTED = [
  ...["id", "deviceName", "azureADDeviceId", "userId", "userPrincipalName", "operatingSystem", "osVersion"],
  ...["manufacturer", "model", "managedDeviceOwnerType", "enrollmentProfileName", "deviceCategoryDisplayName"],
  ...["skuNumber", "jailBroken", "processorArchitecture", "joinType"],
].join(",");

/** Enrolled devices of a name; several may have the same. */
export const devicesNamed = (session: Session, name: string): Promise<Enrolled[]> =>
  enrolled(session, `deviceName eq ${literal(name)}`);

/** Enrolled devices of a user, by sign-in name. */
export const devicesOf = (session: Session, user: string): Promise<Enrolled[]> =>
  enrolled(session, `userPrincipalName eq ${literal(user)}`);

async function enrolled(session: Session, $filter: string): Promise<Enrolled[]> {
  const found = await session.client.list<GraphObject>(DEVICES, { $filter, $select: SELECTED });
  return Promise.all(found.map((one) => withGroups(session, one)));
}

async function withGroups(session: Session, device: GraphObject): Promise<Enrolled> {
  const { userId } = device;
  const hasUser = typeof userId === "string" && userId !== "" && !/^[0-]+$/.test(userId);
  const [groups, userGroups] = await Promise.all([
    groupsOfDevice(session, device.azureADDeviceId),
    hasUser ? groupsAt(session, `/users/${userId}`) : undefined,
  ]);
  return {
    id: device.id,
    name: String(device.deviceName ?? ""),
    user: hasUser ? String(device.userPrincipalName ?? userId) : undefined,
    platform: platformOf(device.operatingSystem),
    values: valuesOf(device),
    groups,
    userGroups,
  };
}

/** What is enrolled and what Entra knows are two objects of one device. */
async function groupsOfDevice(session: Session, deviceId: unknown): Promise<ReadonlySet<string>> {
  if (typeof deviceId !== "string" || deviceId === "" || /^[0-]+$/.test(deviceId)) return new Set();
  const query = { $filter: `deviceId eq ${literal(deviceId)}`, $select: "id" };
  const [device] = await session.client.list<GraphObject>("/devices", query);
  return device ? groupsAt(session, `/devices/${device.id}`) : new Set();
}

async function groupsAt({ client }: Session, path: string): Promise<ReadonlySet<string>> {
  const found = await client.list<GraphObject>(`${path}/transitiveMemberOf`, { $select: "id", $top: 999 });
  const groups = found.filter((one) => String(one["@odata.type"]).endsWith(".group"));
  return new Set(groups.map(({ id }) => id.toLowerCase()));
}

const platformOf = (system: unknown): SettingPlatform | undefined => platformsOf(system)[0];

/**
 * What Graph says of a device, as filters call it. Sources: properties and values of
 * https://learn.microsoft.com/intune/fundamentals/filters/ref-device-properties and of Graph's managedDevice.
 */
function valuesOf(device: GraphObject): Values {
  const isWindows = platformOf(device.operatingSystem) === "windows";
  const given: Readonly<Record<string, unknown>> = {
    devicename: device.deviceName,
    manufacturer: device.manufacturer,
    model: device.model,
    osversion: device.osVersion,
    operatingsystemversion: device.osVersion,
    enrollmentprofilename: device.enrollmentProfileName,
    devicecategory: device.deviceCategoryDisplayName,
    isrooted: device.jailBroken,
    deviceownership: OWNERSHIP[String(device.managedDeviceOwnerType)],
    devicetrusttype: TRUST[String(device.joinType)],
    cpuarchitecture: device.processorArchitecture === "x64" && isWindows ? "amd64" : device.processorArchitecture,
    operatingsystemsku: SKUS[Number(device.skuNumber)],
  };
  const known = Object.entries(given).filter(([, value]) => value !== undefined);
  return new Map(
    known.map(([name, value]) => [`device.${name}`, value === null || value === "" ? null : String(value)]),
  );
}

const OWNERSHIP: Readonly<Record<string, string>> = { company: "Corporate", personal: "Personal", unknown: "Unknown" };

const TRUST: Readonly<Record<string, string>> = {
  azureADJoined: "Azure AD joined",
  azureADRegistered: "Azure AD registered",
  hybridAzureADJoined: "Hybrid Azure AD joined",
  unknown: "Unknown",
};

/** Editions of Windows by their numbers, under the names that filters have for them. */
const SKUS: Readonly<Record<number, string>> = {
  4: "Enterprise",
  27: "EnterpriseN",
  48: "Professional",
  49: "BusinessN",
  72: "EnterpriseEval",
  84: "EnterpriseNEval",
  98: "CoreN",
  99: "CoreCountrySpecific",
  100: "CoreSingleLanguage",
  101: "Core",
  119: "PPIPro",
  121: "Education",
  122: "EducationN",
  123: "IoTUAP",
  125: "EnterpriseS",
  126: "EnterpriseSN",
  129: "EnterpriseSEval",
  136: "Holographic",
  138: "ProfessionalSingleLanguage",
  161: "ProfessionalWorkstation",
  162: "ProfessionalN",
  164: "ProfessionalEducation",
  165: "ProfessionalEducationN",
  171: "EnterpriseG",
  172: "EnterpriseGN",
  175: "ServerRdsh",
  188: "IoTEnterprise",
  202: "CloudEditionN",
  203: "CloudEdition",
};
