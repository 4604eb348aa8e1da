import { isDeepStrictEqual } from "node:util";
import type { LocalTenant } from "../../local/index.ts";
import { PartialFailure } from "../../provider/errors.ts";
import type { Clock } from "../../provider/graph/clock.ts";
import type { Kind } from "../../provider/model/kind.ts";
import { during, type Operation, type Properties } from "../workbench.ts";

interface State {
  readonly id: string;
  readonly inputs: Properties;
  readonly outputs: Properties;
  /** The last operation made or changed the object, and then failed: the next up updates it, come what may. */
  readonly isHalfMade: boolean;
}

/**
 * A stack of one resource: what the engine keeps of it from one operation to the next. Each operation is a provider
 * process of its own. After a failure of create there is no state; after a partial one the failure's id and properties
 * are the state.
 */
export class StackOfOne {
  state: State | undefined;
  readonly #tenant: LocalTenant;
  readonly #kind: Kind;
  readonly #clock: Clock | undefined;

  constructor(tenant: LocalTenant, kind: Kind, clock?: Clock) {
    this.#tenant = tenant;
    this.#kind = kind;
    this.#clock = clock;
  }

  up(declared: Properties, config?: Record<string, string>): Promise<void> {
    return this.#during(async (op) => {
      const { inputs, failures } = await op.check(this.state?.inputs ?? {}, declared);
      if (failures.length > 0) throw new Error(failures.join("\n"));
      const { state } = this;
      if (!state) await this.#keep(inputs, () => op.create(inputs));
      else if (state.isHalfMade || !isDeepStrictEqual(state.inputs, inputs)) {
        const { id, outputs } = state;
        await op.diff(id, outputs, inputs);
        await this.#keep(inputs, async () => ({ id, ...(await op.update(id, outputs, inputs)) }));
      }
    }, config);
  }

  refresh(config?: Record<string, string>): Promise<void> {
    return this.#during(async (op) => {
      if (!this.state) return;
      const { id, props, inputs } = await op.read(this.state.id, this.state.outputs);
      this.state = id === "" ? undefined : { id, inputs, outputs: props, isHalfMade: this.state.isHalfMade };
    }, config);
  }

  destroy(config?: Record<string, string>): Promise<void> {
    return this.#during(async (op) => {
      if (this.state) await op.delete(this.state.id, this.state.outputs);
      this.state = undefined;
    }, config);
  }

  #during(run: (op: Operation) => Promise<void>, config?: Record<string, string>): Promise<void> {
    return during(this.#tenant, this.#kind, run, config, this.#clock);
  }

  async #keep(inputs: Properties, run: () => Promise<{ id: string; outs: Properties }>): Promise<void> {
    try {
      const { id, outs } = await run();
      this.state = { id, inputs, outputs: outs, isHalfMade: false };
    } catch (error) {
      if (error instanceof PartialFailure) {
        this.state = { id: error.id, inputs, outputs: error.properties, isHalfMade: true };
      }
      throw error;
    }
  }
}
