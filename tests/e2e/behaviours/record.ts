/**
 * Writes the outcomes in tests/fixtures/behaviours anew, from Pulumi's own CLI:
 * `PULUMI_EXECUTABLE=/path/to/bin/pulumi node dist/tests/e2e/behaviours/record.js [names]`. A new behaviour is a file with
 * a program and steps without outcomes.
 */
import { writeFile } from "node:fs/promises";
import { type BehaviourStep, behaviourFile, behaviourNames, play, playgroundFor, readBehaviour } from "./behaviour.ts";

async function record(name: string): Promise<void> {
  const behaviour = readBehaviour(name);
  const playground = await playgroundFor(behaviour);
  const steps: BehaviourStep[] = [];
  try {
    for (const step of behaviour.steps) steps.push({ ...step, expected: await play(playground, step) });
  } finally {
    await playground.remove();
  }
  await writeFile(behaviourFile(name), `${JSON.stringify({ ...behaviour, steps }, undefined, 1)}\n`);
  console.log(`${name}: ${steps.length} steps`);
}

async function main(): Promise<void> {
  process.env.PULUMI_INTUNE_ENGINE = "cli";
  const names = process.argv.slice(2);
  for (const name of names.length > 0 ? names : behaviourNames()) await record(name);
}

void main();
