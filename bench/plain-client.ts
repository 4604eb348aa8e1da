import { Agent } from "undici";

const collection = "/beta/deviceManagement/deviceConfigurations";
const type = "#microsoft.graph.windowsIdentityProtectionConfiguration";
const target = {
  "@odata.type": "#microsoft.graph.groupAssignmentTarget",
  groupId: "1f0b54bb-8f7a-4b1e-9f0c-3a7c2b6d1e01",
};

/**
 * The same work without this package's client: each read a GET, each write sent at once, as many at a time as there are
 * connections, and what is refused stays undone.
 */
export class PlainClient {
  readonly #endpoint: string;
  readonly #token: string;
  readonly #agent = new Agent({ connections: 16, pipelining: 1 });
  #ids: string[] = [];
  /** Requests that were not answered with success. */
  refused = 0;

  constructor(env: Readonly<Record<string, string>>) {
    this.#endpoint = env.INTUNE_ENDPOINT ?? "";
    this.#token = env.INTUNE_ACCESS_TOKEN ?? "";
  }

  async create(count: number): Promise<void> {
    const names = Array.from({ length: count }, (_, i) => `policy-${i}`);
    const ids = names.map(async (displayName) => {
      const body = { "@odata.type": type, displayName, pinMinimumLength: 6 };
      const id = (await this.#send("POST", collection, body))?.id as string | undefined;
      if (id) await this.#send("POST", `${collection}/${id}/assign`, { assignments: [{ target }] });
      return id;
    });
    this.#ids = (await Promise.all(ids)).filter((id) => id !== undefined);
  }

  async read(): Promise<void> {
    await Promise.all(this.#ids.map((id) => this.#send("GET", `${collection}/${id}?$expand=assignments`)));
  }

  async updateOne(): Promise<void> {
    await this.#send("PATCH", `${collection}/${this.#ids[0]}`, { "@odata.type": type, pinMinimumLength: 8 });
  }

  async destroy(): Promise<void> {
    await Promise.all(this.#ids.map((id) => this.#send("DELETE", `${collection}/${id}`)));
  }

  close(): Promise<void> {
    return this.#agent.close();
  }

  async #send(method: "GET" | "POST" | "PATCH" | "DELETE", path: string, body?: object) {
    const { statusCode, body: answer } = await this.#agent.request({
      origin: this.#endpoint,
      path,
      method,
      headers: { authorization: `Bearer ${this.#token}`, ...(body && { "content-type": "application/json" }) },
      body: body && JSON.stringify(body),
    });
    const text = await answer.text();
    if (statusCode < 300) return text === "" ? undefined : (JSON.parse(text) as Record<string, unknown>);
    this.refused++;
    return undefined;
  }
}
