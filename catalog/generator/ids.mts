/** In which area's file an id is. */
import type { Definition } from "../definition.ts";
import { beginningOf } from "../files.ts";
import type { Index } from "../table.ts";

/** Areas by what the ids in them begin with; ids whose beginning is of several areas stand for themselves. */
export function indexOf(definitions: readonly Definition[]): Index {
  const areas = new Map<string, Set<string>>();
  for (const definition of definitions) {
    const beginning = beginningOf(definition);
    areas.set(beginning, (areas.get(beginning) ?? new Set()).add(placeOf(definition)));
  }
  const own = [...areas].filter(([beginning, places]) => beginning !== "" && places.size === 1);
  const shared = definitions.filter((one) => beginningOf(one) === "" || areas.get(beginningOf(one))?.size !== 1);
  return {
    beginnings: Object.fromEntries(own.map(([beginning, [place = ""]]) => [beginning, place])),
    ids: Object.fromEntries(shared.map((one) => [one.id, placeOf(one)])),
  };
}

const placeOf = ({ module, area }: Definition): string => `${module}/${area}`;
