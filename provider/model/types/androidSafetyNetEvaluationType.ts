import { enumType } from "../fields.ts";

export const androidSafetyNetEvaluationType = enumType("androidSafetyNetEvaluationType", ["basic", "hardwareBacked"]);
