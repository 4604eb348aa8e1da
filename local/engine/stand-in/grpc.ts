import type { ChannelOptions, ServiceError } from "@grpc/grpc-js";

/** As large as the real engine allows. */
export const GRPC_OPTIONS: ChannelOptions = {
  "grpc.max_receive_message_length": 400 * 1024 * 1024,
  "grpc.max_send_message_length": -1,
};

export type Done<T> = (error: ServiceError | null, response: T) => void;

/** One call of a generated client, as a promise. @throws ServiceError. */
export function ask<T>(call: (done: Done<T>) => unknown): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    call((error, response) => (error === null ? resolve(response) : reject(error)));
  });
}
