import type { Stack, StackOptions } from "./stack.ts";
import { openStandIn } from "./stand-in/index.ts";

export async function openStack(options: StackOptions): Promise<Stack> {
  return openStandIn(options);
}
