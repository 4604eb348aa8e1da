import { objectType, time } from "../fields.ts";
import { dayOfWeek } from "./dayOfWeek.ts";

export const customUpdateTimeWindow = objectType("customUpdateTimeWindow", {
  endDay: dayOfWeek({ description: "Day of the week that it ends on." }),
  endTime: time({ description: "Time that it ends at.", required: true }),
  startDay: dayOfWeek({ description: "Day of the week that it starts on." }),
  startTime: time({ description: "Time that it starts at.", required: true }),
});
