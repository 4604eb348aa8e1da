import type { Cases } from "./case.ts";
import { compliance } from "./compliance.ts";
import { defender } from "./defender.ts";
import { devices } from "./devices.ts";
import { endpoint } from "./endpoint.ts";
import { guardrails, hygiene } from "./guardrails.ts";
import { hello } from "./hello.ts";

/** What every rule of the ready pack must say, by its id. */
export const cases: Cases = {
  ...hello,
  ...defender,
  ...endpoint,
  ...compliance,
  ...devices,
  ...guardrails,
  ...hygiene,
};
