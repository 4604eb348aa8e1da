// A security baseline for Windows 11, as an organisation might run it in 2026: every setting a typed function of the
// settings catalog, every area a file, and what is risky rolled out in rings. Compare it with your own requirements before
// you assign it: it turns off things that some people need.
//
//   pulumi config set pilotGroup       <group of the devices that get everything first, by name or object id>
//   pulumi config set earlyGroup       <group of the devices that get it a week later>
//   pulumi config set breakGlassGroup  <group of the devices of the emergency accounts>
import { accounts } from "./accounts.ts";
import { antivirus } from "./antivirus.ts";
import { attackSurface } from "./attack-surface.ts";
import { browser } from "./browser.ts";
import { encryption } from "./encryption.ts";
import { experience } from "./experience.ts";
import { firewall } from "./firewall.ts";
import { hardening } from "./hardening.ts";
import { logging } from "./logging.ts";
import { office } from "./office.ts";
import { remoteAccess } from "./remote-access.ts";
import { updates } from "./updates.ts";

const policies = [
  ...antivirus(),
  ...attackSurface(),
  ...firewall(),
  ...encryption(),
  ...accounts(),
  ...hardening(),
  ...remoteAccess(),
  ...logging(),
  ...browser(),
  ...office(),
  ...updates(),
  ...experience(),
];

/** How many policies the baseline has. */
export const count = policies.length;
