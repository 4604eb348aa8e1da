import { GraphError, LookupError } from "../errors.ts";
import type { GraphClient, Query } from "./client.ts";
import { explain } from "./failure.ts";

/** What a program may name instead of giving its id. */
export type NamedThing =
  | "group"
  | "filter"
  | "scopeTag"
  | "roleDefinition"
  | "notificationTemplate"
  | "complianceScript";

interface Directory {
  readonly words: string;
  readonly path: string;
  /** The tenant may have hundreds of thousands: each name is asked for by itself. */
  readonly isLarge: boolean;
  /** What the application needs to look there. */
  readonly permissions: readonly string[];
}

/** Where names are looked up, and what that needs. */
export const directories: Readonly<Record<NamedThing, Directory>> = {
  group: { words: "group", path: "/groups", isLarge: true, permissions: ["GroupMember.Read.All", "Group.Read.All"] },
  filter: {
    words: "assignment filter",
    path: "/deviceManagement/assignmentFilters",
    isLarge: false,
    permissions: ["DeviceManagementConfiguration.Read.All"],
  },
  scopeTag: {
    words: "scope tag",
    path: "/deviceManagement/roleScopeTags",
    isLarge: false,
    permissions: ["DeviceManagementRBAC.Read.All"],
  },
  roleDefinition: {
    words: "role",
    path: "/deviceManagement/roleDefinitions",
    isLarge: false,
    permissions: ["DeviceManagementRBAC.Read.All"],
  },
  notificationTemplate: {
    words: "notification message template",
    path: "/deviceManagement/notificationMessageTemplates",
    isLarge: false,
    permissions: ["DeviceManagementServiceConfig.Read.All"],
  },
  complianceScript: {
    words: "custom compliance script",
    path: "/deviceManagement/deviceComplianceScripts",
    isLarge: false,
    permissions: ["DeviceManagementScripts.Read.All"],
  },
};

/** Letters at the start of a name that a mistyped one is likely to have right. */
const ALIKE = 3;

interface Entry {
  readonly id: string;
  readonly displayName: string;
}

/** Finds the ids of things by their names. Each list is read once. */
export class Names {
  readonly #client: GraphClient;
  readonly #lists = new Map<string, Promise<readonly Entry[]>>();

  constructor(client: GraphClient) {
    this.#client = client;
  }

  /**
   * @returns the id of the only thing of that name
   * @throws LookupError where there is none, or more than one: which is meant is for the program to say
   */
  async idOf(thing: NamedThing, name: string): Promise<string> {
    const directory = directories[thing];
    const matches = (await this.#list(directory, name)).filter((entry) => equal(entry.displayName, name));
    const [match, ...others] = matches;
    if (match && others.length === 0) return match.id;
    if (!match) {
      const alike = await this.#alike(directory, name);
      throw new LookupError(`The tenant has no ${directory.words} named "${name}".`, alike);
    }
    throw new LookupError(
      `The tenant has ${matches.length} ${directory.words}s named "${name}": ${matches.map(({ id }) => id).join(", ")}. ` +
        "Give the id of the one that is meant.",
    );
  }

  /** Names like it, of those that begin with the same letters where there are too many to look at all. */
  async #alike({ path, isLarge }: Directory, name: string): Promise<string[]> {
    const start = name.slice(0, ALIKE);
    const query: Query = isLarge ? { $filter: `startswith(displayName,${literal(start)})` } : {};
    // Who can't be helped shall still learn what is wrong.
    const found = await this.#client.list<Entry>(path, { ...query, $select: "id,displayName" }).catch(() => []);
    return found.map(({ displayName }) => displayName);
  }

  #list(directory: Directory, name: string): Promise<readonly Entry[]> {
    const $select = "id,displayName";
    const query: Query = directory.isLarge ? { $filter: `displayName eq ${literal(name)}`, $select } : { $select };
    const key = JSON.stringify([directory.path, query]);
    const known = this.#lists.get(key);
    if (known) return known;
    const list = this.#client.list<Entry>(directory.path, query).catch((error: unknown) => {
      if (!(error instanceof GraphError)) throw error;
      throw explain(error, { subject: `Looking up ${directory.words} "${name}"`, permissions: directory.permissions });
    });
    this.#lists.set(key, list);
    // What failed once may work the next time.
    list.catch(() => this.#lists.delete(key));
    return list;
  }
}

/** A text in OData: quotes in it are doubled. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Entra and Intune compare names without regard to case. */
function equal(left: string, right: string): boolean {
  return left.localeCompare(right, undefined, { sensitivity: "accent" }) === 0;
}
