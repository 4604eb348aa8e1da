import { boolean, date, integer, time, unionType } from "../fields.ts";

const interval = (description: string) => integer({ description, min: 1, max: 23, default: 1, safer: "neutral" });
const atTime = {
  time: time({ description: "When the device runs it.", nullable: true, safer: "neutral" }),
  useUtc: boolean({ description: "Whether the time is UTC; else it is the device's own.", safer: "neutral" }),
};

/** When a device runs a remediation. */
export const deviceHealthScriptRunSchedule = unionType("deviceHealthScriptRunSchedule", {
  deviceHealthScriptDailySchedule: { interval: interval("Every so many days."), ...atTime },
  deviceHealthScriptHourlySchedule: { interval: interval("Every so many hours.") },
  deviceHealthScriptRunOnceSchedule: {
    // Of no meaning here, and whatever the service makes of it is no difference.
    interval: { ...interval("Of no meaning here."), writeOnly: true },
    date: date({ description: "Day on which it runs.", nullable: true, safer: "neutral" }),
    ...atTime,
  },
});
