import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Entry, Table } from "./table.ts";

/**
 * Keeps tables in a folder, one JSON file a collection. A file is written beside the old one and then takes its place,
 * so that a reader never finds half of it. While one write is under way, all changes wait for the next one together.
 */
export class Folder {
  readonly #folder: string;
  readonly #ownerFile: string;
  readonly #running = new Map<string, Promise<void>>();
  readonly #waiting = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
    this.#ownerFile = path.join(folder, "tenant.json");
    mkdirSync(folder, { recursive: true });
  }

  /** The tenant whose state this is; undefined for a new folder. */
  owner(): string | undefined {
    return readJson<{ tenantId: string }>(this.#ownerFile)?.tenantId;
  }

  /** Makes a new folder a tenant's. */
  claim(tenantId: string): void {
    writeFileSync(this.#ownerFile, JSON.stringify({ tenantId }));
  }

  /** Undefined where the folder doesn't have the collection yet. */
  load(collection: string): readonly Entry[] | undefined {
    return readJson(this.#file(collection));
  }

  save(collection: string, table: Table): void {
    if (this.#running.has(collection)) {
      this.#waiting.add(collection);
      return;
    }
    const run = this.#write(collection, table).finally(() => {
      this.#running.delete(collection);
      if (this.#waiting.delete(collection)) this.save(collection, table);
    });
    this.#running.set(collection, run);
  }

  /** Resolves when everything is on the disk. */
  async settle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running.values());
  }

  async #write(collection: string, table: Table): Promise<void> {
    const file = this.#file(collection);
    // Changes of the same turn are written together.
    await Promise.resolve();
    await writeFile(`${file}.new`, JSON.stringify(table.all()), { mode: 0o600 });
    await rename(`${file}.new`, file);
  }

  #file(collection: string): string {
    return path.join(this.#folder, `${collection.slice(1).replaceAll("/", ".")}.json`);
  }
}

/** Undefined where there is no such file. */
function readJson<T>(file: string): T | undefined {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new Error(`${file} is not JSON; move it away to begin without it`, { cause: error });
  }
}
