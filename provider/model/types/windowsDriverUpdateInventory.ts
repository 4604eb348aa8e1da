/** Drivers that the devices of a profile need, as the service finds them; a program says which of them are installed. */
import { dateTime, enumeration, integer, list, object, string } from "../fields.ts";
import type { NamedItems } from "../value-types/list.ts";
import type { Action } from "../value-types/value-type.ts";
import { isObject, type Properties } from "../values.ts";

/** What a program may say of a driver, and the action that does it. */
const ACTIONS: Readonly<Record<string, string>> = { approved: "approve", declined: "decline", suspended: "suspend" };

/** As many as clients have been seen to send at once. */
const AT_ONCE = 50;

const listOf = (value: unknown): Properties[] => (Array.isArray(value) ? value.filter(isObject) : []) as Properties[];

const meansTheSame = (left: Properties, right: Properties | undefined): boolean =>
  right !== undefined &&
  left.approvalStatus === right.approvalStatus &&
  (left.deployDateTime === undefined ||
    Date.parse(String(left.deployDateTime)) === Date.parse(String(right.deployDateTime)));

/** One body for all drivers that the same happens to on the same day. */
function bodies(wanted: unknown, before: unknown, now: Date): Properties[] {
  const known = new Map(listOf(before).map((driver) => [driver.id, driver]));
  const changed = listOf(wanted).filter((driver) => !meansTheSame(driver, known.get(driver.id)));
  const groups = Map.groupBy(changed, (driver) => JSON.stringify([driver.approvalStatus, driver.deployDateTime]));
  return [...groups.values()].flatMap((group) => inParts(group).map((part) => bodyOf(part, now)));
}

function bodyOf(drivers: readonly Properties[], now: Date): Properties {
  const { approvalStatus, deployDateTime } = drivers[0] as Properties;
  return {
    actionName: ACTIONS[String(approvalStatus)],
    driverIds: drivers.map(({ id }) => id),
    ...(approvalStatus === "approved" ? { deploymentDate: deployDateTime ?? now.toISOString() } : {}),
  };
}

function inParts(drivers: readonly Properties[]): Properties[][] {
  const starts = Array.from({ length: Math.ceil(drivers.length / AT_ONCE) }, (_, part) => part * AT_ONCE);
  return starts.map((start) => drivers.slice(start, start + AT_ONCE));
}

/** The answer is 200 whatever became of each driver. */
function undone(answer: unknown): string | undefined {
  if (!isObject(answer)) return undefined;
  const ids = (name: string) => ((answer[name] ?? []) as unknown[]).join(", ");
  const reasons = [
    ids("notFoundDriverIds") &&
      `the profile's inventory has no driver ${ids("notFoundDriverIds")}: a new profile has none until its devices have reported, and a driver that a newer one replaced leaves it`,
    ids("failedDriverIds") && `the service didn't do it for driver ${ids("failedDriverIds")}`,
  ].filter(Boolean);
  return reasons.length > 0 ? `Of driverInventories not everything was done: ${reasons.join("; ")}.` : undefined;
}

const executeAction: Action = { name: "executeAction", key: "driverIds", bodies, undone };

const named: NamedItems = {
  by: "id",
  said: ({ id, approvalStatus, deployDateTime }) => {
    if (ACTIONS[String(approvalStatus)] === undefined) return undefined;
    return approvalStatus === "approved" ? { id, approvalStatus, deployDateTime } : { id, approvalStatus };
  },
};

export const driverInventories = list(
  object(
    "windowsDriverUpdateInventory",
    {
      id: string({ description: "Id of the driver in this profile's inventory.", required: true, safer: "depends" }),
      approvalStatus: enumeration("driverApprovalStatus", ["needsReview", "declined", "approved", "suspended"], {
        description: "Whether devices get the driver.",
        meanings: { suspended: "not until it is approved again" },
        required: true,
        safer: "depends",
      }),
      deployDateTime: dateTime({
        description: "When devices are offered an approved driver; at once where it isn't declared.",
        safer: "depends",
      }),
      name: string({ description: "Name of the driver.", readOnly: true }),
      version: string({ description: "Version of the driver.", nullable: true, readOnly: true }),
      manufacturer: string({ description: "Who made the driver.", nullable: true, readOnly: true }),
      driverClass: string({ description: "Class of the driver.", nullable: true, readOnly: true }),
      category: enumeration("driverCategory", ["recommended", "previouslyApproved", "other"], {
        description: "Why the driver is offered.",
        readOnly: true,
      }),
      applicableDeviceCount: integer({ description: "How many devices need the driver.", readOnly: true }),
      releaseDateTime: dateTime({ description: "When the driver was released.", readOnly: true }),
    },
    { description: "A driver." },
  ),
  {
    description:
      "What was decided of drivers in the profile's inventory, each by its id. The service fills the inventory when devices report; drivers that the program doesn't name are left alone, and so is one that it no longer names.",
    nullable: true,
    default: undefined,
    readSeparately: true,
    named,
    safer: "depends",
    action: executeAction,
    sample: [
      { id: "0f1e2d3c4b5a69788796a5b4c3d2e1f0", approvalStatus: "approved", deployDateTime: "2027-01-12T00:00:00Z" },
    ],
  },
);

/** `needsReview` is what a driver is before anybody has decided. */
export const decisions = {
  properties: ["driverInventories"],
  broken: ({ driverInventories: drivers }: Readonly<Record<string, unknown>>): string[] =>
    listOf(drivers).flatMap(({ approvalStatus }, index) =>
      approvalStatus === "needsReview"
        ? [
            `driverInventories[${index}].approvalStatus must be approved, declined or suspended: needsReview is the absence of a decision`,
          ]
        : [],
    ),
};
