/** As large as the engine allows: the schema alone has some megabytes. */
const LARGEST = 400 * 1024 * 1024;

export const MESSAGE_SIZES = {
  "grpc.max_receive_message_length": LARGEST,
  "grpc.max_send_message_length": LARGEST,
};
