import { createGraphClient } from "../../provider/graph/client.ts";
import { readSettings } from "../../provider/settings/settings.ts";

/**
 * Requests with what the environment says, in a process of its own: its proxy and its certificates are its own. The
 * argument says how many, one after the other; what came of the last is printed.
 */
async function main(): Promise<void> {
  const client = createGraphClient(readSettings(() => undefined, process.env));
  let result: object = {};
  for (let left = Number(process.argv[2] ?? 1); left > 0; left--) {
    result = await client.get("/organization/x").then(
      async (organization) => ({ tenantId: await client.tenantId(), organization }),
      ({ name, message }: Error) => ({ error: { name, message } }),
    );
  }
  console.log(JSON.stringify(result));
  await client.close();
}

void main();
