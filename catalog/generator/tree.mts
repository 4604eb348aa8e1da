/** What stands below what, for the build. */
import type { Definition } from "../definition.ts";

export interface Tree {
  /** Below the option of a choice, or in an item of a group. */
  readonly below: (place: string) => readonly Definition[];
}

export function treeOf(definitions: readonly Definition[]): Tree {
  const below = new Map<string, Definition[]>();
  for (const definition of definitions) {
    if (definition.superseded) continue;
    for (const { id, option } of definition.parents) {
      const siblings = below.get(option ?? id);
      if (siblings) siblings.push(definition);
      else below.set(option ?? id, [definition]);
    }
  }
  return { below: (place) => below.get(place) ?? [] };
}

/** Whether a setting must be given at this place. */
export const isRequired = ({ parents }: Definition, place: string): boolean =>
  parents.some(({ id, option, required }) => required && (option ?? id) === place);
