import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { OversizedError } from "../errors.ts";

/** A page of 1,000 policies has a few megabytes; this much is no answer of Graph's. */
const LARGEST = 128 * 1024 * 1024;
/** What all answers in flight may have together: a few kilobytes on the wire can become gigabytes in memory. */
const SHARED = 256 * 1024 * 1024;

/** The memory that answers of one transport share. */
export class AnswerSpace {
  #free: number;
  readonly #largest: number;

  constructor(shared = SHARED, largest = LARGEST) {
    this.#free = shared;
    this.#largest = largest;
  }

  /** Room for one answer, as it comes in and unpacked. */
  open(): AnswerRoom {
    let taken = 0;
    return {
      take: (bytes) => {
        if (taken + bytes > this.#largest || bytes > this.#free) throw new OversizedError();
        taken += bytes;
        this.#free -= bytes;
      },
      close: () => {
        this.#free += taken;
        taken = 0;
      },
    };
  }
}

export interface AnswerRoom {
  /** @throws OversizedError where there is no room for so many bytes more. */
  take(bytes: number): void;
  /** Gives back what was taken. */
  close(): void;
}

/** What was packed with gzip, in no more memory than there is room for. */
export async function unpack(body: Buffer, room: AnswerRoom): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of Readable.from([body]).pipe(createGunzip())) {
    room.take((part as Buffer).length);
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}
