import type { Goal } from "./goal.ts";
import type { Resource } from "./resource.ts";
import type { Properties } from "./values.ts";

/** The policy packs of one operation. */
export class Policies {
  addProvider(_provider: Resource, _alias: string | undefined): void {}

  async remediate(resource: Resource, _goal: Goal): Promise<Properties> {
    return resource.inputs;
  }

  /** False when a mandatory rule is broken and the resource must not be changed. */
  async analyze(_resource: Resource, _goal: Goal): Promise<boolean> {
    return true;
  }
}
