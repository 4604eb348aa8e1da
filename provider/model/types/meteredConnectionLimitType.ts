import { enumType } from "../fields.ts";

export const meteredConnectionLimitType = enumType("meteredConnectionLimitType", ["unrestricted", "fixed", "variable"]);
