import { apps } from "./apps.ts";
import { type Cases, joined } from "./case.ts";
import { compliance } from "./compliance.ts";
import { defender } from "./defender.ts";
import { demands } from "./demands.ts";
import { devices } from "./devices.ts";
import { endpoint } from "./endpoint.ts";
import { forms } from "./forms.ts";
import { guardrails, hygiene } from "./guardrails.ts";
import { hello } from "./hello.ts";

/** What each rule says of configurations of types. */
export const typed: Cases = {
  ...hello,
  ...defender,
  ...endpoint,
  ...compliance,
  ...devices,
  ...apps,
  ...guardrails,
  ...hygiene,
};

/** What every rule of the ready pack must say, by its id. */
export const cases: Cases = Object.fromEntries(
  Object.entries({ ...typed, ...demands }).map(([id, one]) => [id, joined(one, forms[id])]),
);
