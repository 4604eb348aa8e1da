import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { TenantOptions } from "../local/tenant/tenant.ts";

/** What a tenant was asked since it was last counted. */
export interface Counted {
  readonly methods: Readonly<Record<string, number>>;
  /** Requests that were answered 429. */
  readonly throttled: number;
  /** From the arrival of the first write to that of the last. */
  readonly writingSeconds: number;
}

/** The service counts over this time. */
const windowMilliseconds = 20_000;
/** So many reads are nothing beside the limit on requests. */
const fewReads = 100;

/** The other end of tenant-process.ts. */
export class Tenant {
  readonly #child: ChildProcess;
  readonly #throttles: boolean;
  #isTired = false;
  readonly env: Readonly<Record<string, string>>;

  private constructor(child: ChildProcess, throttles: boolean, env: Readonly<Record<string, string>>) {
    this.#child = child;
    this.#throttles = throttles;
    this.env = env;
  }

  static async start(options: TenantOptions): Promise<Tenant> {
    const child = fork(path.join(__dirname, "tenant-process.js"), [JSON.stringify(options)]);
    const [env] = await once(child, "message");
    return new Tenant(child, options.throttle ?? false, env as Record<string, string>);
  }

  /** Waits until the limits are as if nobody had asked for anything. */
  async rest(): Promise<void> {
    if (this.#throttles && this.#isTired) await wait(windowMilliseconds);
    this.#isTired = false;
  }

  /** Counts the requests, and begins anew. */
  async count(): Promise<Counted> {
    const answer = once(this.#child, "message");
    this.#child.send("count");
    const counted = (await answer)[0] as Counted;
    const { GET: reads = 0, ...writes } = counted.methods;
    this.#isTired ||= reads > fewReads || Object.keys(writes).length > 0;
    return counted;
  }

  async close(): Promise<void> {
    const exit = once(this.#child, "exit");
    this.#child.disconnect();
    await exit;
  }
}
