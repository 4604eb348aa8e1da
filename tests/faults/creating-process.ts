// A process of its own that makes policies of the names it is sent, many at a time, and tells what became of each.
import type { LocalTenant } from "../../local/index.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { during } from "../workbench.ts";

export interface Work {
  readonly env: Record<string, string>;
  readonly config: Record<string, string>;
  readonly names: readonly string[];
}

/** The id of each object that the state would hold, or why there is none. */
export type Outcome = Readonly<Record<string, { readonly id: string } | { readonly failure: string }>>;

export const KIND = "WindowsIdentityProtectionConfiguration";
const AT_A_TIME = 50;
const assignments = [{ target: { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" } }];

async function make({ env, config, names }: Work): Promise<Outcome> {
  const outcome: Record<string, Outcome[string]> = {};
  const left = [...names];
  await during(
    { env: () => env } as LocalTenant,
    loadKind(KIND),
    (op) => {
      const worker = async (): Promise<void> => {
        for (let name = left.shift(); name !== undefined; name = left.shift()) {
          const args = { displayName: name, pinMinimumLength: 6, assignments };
          outcome[name] = await op.create(args).then(
            ({ id }) => ({ id }),
            // A failure after the object was made leaves it in the state.
            (error: Error & { id?: string }) => (error.id ? { id: error.id } : { failure: error.message }),
          );
        }
      };
      return Promise.all(Array.from({ length: AT_A_TIME }, worker));
    },
    config,
  );
  return outcome;
}

process.once("message", async (work: Work) => {
  process.send?.(await make(work), () => process.disconnect());
});
