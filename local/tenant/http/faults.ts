import type { Fault } from "../tenant.ts";

interface Ordered {
  readonly fault: Fault;
  skip: number;
  left: number;
}

/** The faults that are ordered, first come first served. */
export class Faults {
  #ordered: Ordered[] = [];

  add(fault: Fault): void {
    this.#ordered.push({ fault, skip: fault.skip ?? 0, left: fault.times ?? 1 });
  }

  clear(): void {
    this.#ordered = [];
  }

  /** The fault that this request meets, if any; counts it. */
  take(method: string, path: string): Fault | undefined {
    for (const ordered of this.#ordered) {
      if (!matches(ordered.fault, method, path)) continue;
      if (ordered.skip > 0) {
        ordered.skip -= 1;
        continue;
      }
      ordered.left -= 1;
      if (ordered.left <= 0) this.#ordered = this.#ordered.filter((other) => other !== ordered);
      return ordered.fault;
    }
    return undefined;
  }
}

function matches(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method !== method) return false;
  if (fault.path === undefined) return true;
  return typeof fault.path === "string" ? fault.path === path : fault.path.test(path);
}
