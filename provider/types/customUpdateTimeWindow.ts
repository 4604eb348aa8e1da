import { objectType, time } from "../fields.ts";
import { dayOfWeek } from "./dayOfWeek.ts";

export const customUpdateTimeWindow = objectType("customUpdateTimeWindow", {
  endDay: dayOfWeek({ description: "End day." }),
  endTime: time({ description: "End time.", required: true }),
  startDay: dayOfWeek({ description: "Start day." }),
  startTime: time({ description: "Start time.", required: true }),
});
