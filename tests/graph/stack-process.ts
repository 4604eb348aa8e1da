import { createGraphClient } from "../../provider/graph/client.ts";
import { lifecycle } from "../../provider/lifecycle/lifecycle.ts";
import { createSession } from "../../provider/lifecycle/session.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { readSettings } from "../../provider/settings/settings.ts";
import { FastClock } from "./fast-clock.ts";

/** A stack that makes so many assigned policies, eight at a time, as the engine does on two cores: `name count begin`. */
async function main([name, count, begin]: readonly string[]): Promise<void> {
  const clock = new FastClock(Number(begin));
  const settings = readSettings(() => undefined, process.env);
  const client = createGraphClient(settings, { clock });
  const session = createSession(settings, client, () => {}, { deadlineMs: 20_000, intervalMs: 1000, clock });
  const { create } = lifecycle(loadKind("WindowsIdentityProtectionConfiguration"), session);
  const assignments = [{ target: { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" } }];
  let left = Number(count);
  const worker = async () => {
    while (left > 0) await create({ displayName: `${name} ${left--}`, pinMinimumLength: 6, assignments });
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  await client.close();
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
