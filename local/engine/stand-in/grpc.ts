import { type ChannelOptions, Metadata, type ServiceError, status } from "@grpc/grpc-js";
import { describeEnd, type NodeProcess } from "./process.ts";

/** As large as the real engine allows. */
export const GRPC_OPTIONS: ChannelOptions = {
  "grpc.max_receive_message_length": 400 * 1024 * 1024,
  "grpc.max_send_message_length": -1,
};

export type Done<T> = (error: ServiceError | null, response: T) => void;

/** A process that was asked something and ended. */
export class ProcessEndedError extends Error {
  override readonly name = "ProcessEndedError";
}

/**
 * One call of a generated client, as a promise. A server announces its port before the first connection to it stands,
 * so a call waits for that, as those of Pulumi's engine do.
 *
 * @throws ServiceError
 */
export function ask<T>(call: (metadata: Metadata, done: Done<T>) => unknown): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const metadata = new Metadata({ waitForReady: true });
    call(metadata, (error, response) => (error === null ? resolve(response) : reject(error)));
  });
}

/**
 * One call to a process that the stand-in started. What the call doesn't wait longer than is the process.
 *
 * @throws ServiceError where the process refuses, ProcessEndedError where there is none any more.
 */
export async function askProcess<T>(
  process: NodeProcess,
  what: string,
  call: (metadata: Metadata, done: Done<T>) => unknown,
): Promise<T> {
  const ended = process.ended.then((how) => {
    throw new ProcessEndedError(`${what} ended in the middle of a call (${describeEnd(how)})`);
  });
  try {
    return await Promise.race([ask(call), ended]);
  } catch (error) {
    if ((error as ServiceError).code !== status.UNAVAILABLE) throw error;
    // A connection that broke means a process that is dying; it says better than the connection what it died of.
    await process.finish();
    return ended;
  }
}
