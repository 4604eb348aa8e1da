import { enumType } from "../fields.ts";

export const certificateStore = enumType("certificateStore", ["user", "machine"]);
