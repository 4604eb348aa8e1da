import { createGraphClient } from "../../provider/graph/client.ts";
import { systemClock } from "../../provider/graph/clock.ts";
import { Existing } from "../../provider/lifecycle/existing.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { settingsFor } from "./server.ts";

/** Looks a name up and reads 300 objects from all over a tenant, with what memory there is: `url collection count`. */
async function main([url = "", collection, count]: readonly string[]): Promise<void> {
  const client = createGraphClient(settingsFor(url));
  const kind = loadKind("WindowsIdentityProtectionConfiguration");
  const [id] = await new Existing(client, { deadlineMs: 0, intervalMs: 0, clock: systemClock }).ids(
    kind,
    `Policy ${Number(count) - 1}`,
  );
  const ids = Array.from({ length: 300 }, (_, i) => `object-${Math.floor((i * Number(count)) / 300)}`);
  const objects = await Promise.all(ids.map((one) => client.get(`${collection}/${one}`, { $expand: "assignments" })));
  const read = objects.filter((object, i) => object.id === ids[i]).length;
  console.log(JSON.stringify({ read, named: id === `object-${Number(count) - 1}` }));
  await client.close();
}

void main(process.argv.slice(2));
