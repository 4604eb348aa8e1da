/** When a remediation runs, for the `runSchedule` of its assignments. */
import type * as types from "./generated/types.ts";

/** As in 14:30:00. The device's own time unless `useUtc` says otherwise. */
interface TimeOfDay {
  time: string;
  /** Default false: the device's own time. */
  useUtc?: boolean;
}

/**
 * Every day, or every so many days: `{ ...intune.group("Pilots"), runSchedule: intune.daily({ time: "10:00:00" }) }`.
 *
 * @param options.everyDays 1 to 23. Default 1.
 */
export const daily = ({
  everyDays = 1,
  time,
  useUtc = false,
}: TimeOfDay & { everyDays?: number }): types.DeviceHealthScriptRunScheduleArgs => ({
  "@odata.type": "#microsoft.graph.deviceHealthScriptDailySchedule",
  interval: everyDays,
  time,
  useUtc,
});

/**
 * Every hour, or every so many hours.
 *
 * @param everyHours 1 to 23.
 */
export const hourly = (everyHours = 1): types.DeviceHealthScriptRunScheduleArgs => ({
  "@odata.type": "#microsoft.graph.deviceHealthScriptHourlySchedule",
  interval: everyHours,
});

/**
 * Once, on a day as in 2026-01-31. A device that is off then runs it when it is back.
 */
export const once = ({
  date,
  time,
  useUtc = false,
}: TimeOfDay & { date: string }): types.DeviceHealthScriptRunScheduleArgs => ({
  "@odata.type": "#microsoft.graph.deviceHealthScriptRunOnceSchedule",
  date,
  time,
  useUtc,
});
