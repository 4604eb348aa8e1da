/** What a resource leaves in Pulumi's state, and what is read back out of it. */
import type { Kind } from "../model/kind.ts";
import { normalised } from "../model/normalisation.ts";
import { isObject, type Properties, withSecrets } from "../model/values.ts";
import { ownArgs } from "./validate.ts";

/** Kept in the hidden output `__intune`. */
export interface Memory {
  readonly tenantId: string;
  /** Anew with each create: tells two resources apart that came to have one object. States of old have none. */
  readonly holder?: string;
  /** The object was there before the resource. */
  readonly adopted?: boolean;
  /** Imported, and not updated since: nobody said that what the program doesn't declare shall go. */
  readonly imported?: boolean;
  /** Names of the properties that the program declared, or that it was imported with. */
  readonly managed: readonly string[];
  /** On the tenant's default: the values found, which are put back when a property or the resource goes. */
  readonly restore?: Properties;
}

/**
 * The object in the tenant as outputs: in the program's spelling where the two mean the same, and as declared where the
 * service fills a property by itself or doesn't return it.
 */
export function outputs(kind: Kind, declared: Properties, actual: Properties, memory: Memory): Properties {
  const filled = kind.filledByService(declared);
  const settled = Object.entries(actual).flatMap(([name, value]) => {
    const field = kind.fields[name];
    if (!field || !(name in declared)) return [[name, value]];
    return filled.includes(name) ? [] : [[name, normalised(field, declared[name], value)]];
  });
  return withSecrets(kind.fields, {
    ...ownArgs(declared),
    ...Object.fromEntries(settled),
    __intune: { ...memory, ...(memory.restore ? { restore: withSecrets(kind.fields, memory.restore) } : {}) },
  });
}

/** The managed properties as inputs: what the program declared, with the tenant's values. */
export function inputs(kind: Kind, olds: Properties, actual: Properties, managed: readonly string[]): Properties {
  const filled = kind.filledByService(olds);
  const result: Properties = {};
  for (const name of managed) {
    const field = kind.fields[name];
    const keep = !field || filled.includes(name) || !(name in actual);
    result[name] = keep ? olds[name] : normalised(field, olds[name], actual[name]);
  }
  return withSecrets(kind.fields, result);
}

/** Names of the properties that a program declares. */
export const managedNames = (args: Properties): string[] => Object.keys(ownArgs(args)).sort();

export function memoryOf(outputs: Properties): Memory | undefined {
  return isObject(outputs.__intune) ? (outputs.__intune as unknown as Memory) : undefined;
}
