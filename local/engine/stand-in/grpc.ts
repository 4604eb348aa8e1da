import { type ChannelOptions, type Client, Metadata, type ServiceError, status } from "@grpc/grpc-js";
import { describeEnd, type NodeProcess } from "./process.ts";

/** As large as the real engine allows. */
export const GRPC_OPTIONS: ChannelOptions = {
  "grpc.max_receive_message_length": 400 * 1024 * 1024,
  "grpc.max_send_message_length": -1,
};

/** What a message can be filled with: `urn` for `setUrn`. */
type FieldsOf<M> = {
  readonly [Name in keyof M as Name extends `set${infer Field}` ? Uncapitalize<Field> : never]?: M[Name] extends (
    value: infer Value,
  ) => unknown
    ? Value extends (infer Item)[]
      ? readonly Item[]
      : Value
    : never;
};

/** A message with its fields set. */
export function filled<M extends object>(message: M, fields: FieldsOf<M>): M {
  for (const [field, value] of Object.entries(fields)) {
    const setter = `set${field.charAt(0).toUpperCase()}${field.slice(1)}`;
    (message as Record<string, (value: unknown) => void>)[setter]?.(value);
  }
  return message;
}

/** A process that was asked something and ended. */
export class ProcessEndedError extends Error {
  override readonly name = "ProcessEndedError";
}

/** A client of one of Pulumi's services, with a method for each call. */
type Call = (
  request: unknown,
  metadata: Metadata,
  done: (error: ServiceError | null, response: never) => void,
) => unknown;

/**
 * One call of a generated client, as a promise. A server announces its port before the first connection to it stands,
 * so a call waits for that, as those of Pulumi's engine do.
 *
 * @throws ServiceError
 */
export function ask<T>(client: Client, method: string, request: unknown): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const call = (client as unknown as Record<string, Call>)[method] as Call;
    const metadata = new Metadata({ waitForReady: true });
    call.call(client, request, metadata, (error, response) => (error === null ? resolve(response) : reject(error)));
  });
}

/**
 * One call to a process that the stand-in started. What the call doesn't wait longer than is the process.
 *
 * @throws ServiceError where the process refuses, ProcessEndedError where there is none any more.
 */
export async function askProcess<T>(process: NodeProcess, what: string, asked: Promise<T>): Promise<T> {
  const ended = process.ended.then((how) => {
    throw new ProcessEndedError(`${what} ended in the middle of a call (${describeEnd(how)})`);
  });
  try {
    return await Promise.race([asked, ended]);
  } catch (error) {
    if ((error as ServiceError).code !== status.UNAVAILABLE) throw error;
    // A connection that broke means a process that is dying; it says better than the connection what it died of.
    await process.finish();
    return ended;
  }
}
