import { objectType, time } from "../fields.ts";
import { dayOfWeek } from "./dayOfWeek.ts";

export const customUpdateTimeWindow = objectType("customUpdateTimeWindow", {
  endDay: dayOfWeek({ description: "Day of the week that it ends on.", safer: "neutral" }),
  endTime: time({ description: "Time that it ends at.", required: true, safer: "neutral" }),
  startDay: dayOfWeek({ description: "Day of the week that it starts on.", safer: "neutral" }),
  startTime: time({ description: "Time that it starts at.", required: true, safer: "neutral" }),
});
