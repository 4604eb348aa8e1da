import { readdirSync, readFileSync } from "node:fs";

const sampleMilliseconds = 200;

/**
 * The most memory that a provider process below this one has had, in bytes, while some work ran; undefined where the
 * system doesn't tell (it takes Linux's /proc).
 */
export async function peakOfProvider<T>(work: () => Promise<T>): Promise<{ result: T; peak: number | undefined }> {
  let peak = 0;
  const sample = setInterval(() => {
    peak = Math.max(peak, ...providers().map(peakOf));
  }, sampleMilliseconds);
  try {
    const result = await work();
    return { result, peak: peak === 0 ? undefined : peak };
  } finally {
    clearInterval(sample);
  }
}

/** Processes of ours that run Pulumi's dynamic provider. */
function providers(): number[] {
  if (process.platform !== "linux") return [];
  const parents = new Map(processIds().map((id) => [id, parentOf(id)]));
  const isBelow = (id: number | undefined): boolean =>
    id !== undefined && (id === process.pid || isBelow(parents.get(id)));
  return [...parents.keys()].filter((id) => isBelow(parents.get(id)) && /dynamic-provider/.test(read(id, "cmdline")));
}

const processIds = (): number[] => readdirSync("/proc").map(Number).filter(Number.isInteger);
const parentOf = (id: number): number | undefined =>
  Number(/^PPid:\s+(\d+)/m.exec(read(id, "status"))?.[1]) || undefined;
const peakOf = (id: number): number => 1024 * Number(/^VmHWM:\s+(\d+)/m.exec(read(id, "status"))?.[1] ?? 0);

/** Processes end while they are being looked at. */
function read(id: number, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, "utf8");
  } catch {
    return "";
  }
}
