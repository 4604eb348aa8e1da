import type { Stack, StackOptions } from "./stack.ts";

export async function openStack(_options: StackOptions): Promise<Stack> {
  throw new Error("not built yet");
}
