import { readSettings } from "../../provider/config.ts";
import { createGraphClient } from "../../provider/graph/client.ts";

/** One request with what the environment says, in a process of its own: its proxy and its certificates are its own. */
async function main(): Promise<void> {
  const client = createGraphClient(readSettings(() => undefined, process.env));
  try {
    const organization = await client.get("/organization/x");
    console.log(JSON.stringify({ tenantId: await client.tenantId(), organization }));
  } catch (error) {
    const { name, message } = error as Error;
    console.log(JSON.stringify({ error: { name, message } }));
  }
  await client.close();
}

void main();
