/** Platforms under the names that Graph has for them in several places. */
import type { Platform } from "../kind.ts";
import type { SettingPlatform } from "./setting.ts";

const NAMES: readonly (readonly [RegExp, SettingPlatform])[] = [
  [/windows/i, "windows"],
  [/mac/i, "macos"],
  [/^(ios|ipados)/i, "ios"],
  [/linux/i, "linux"],
  [/android|aosp/i, "android"],
];

/** `windows10`, `macOS,iOS`, a list of these. */
export function platformsOf(platforms: unknown): readonly SettingPlatform[] {
  const names = Array.isArray(platforms) ? platforms.map(String) : String(platforms ?? "").split(",");
  const found = names.flatMap((name) => NAMES.find(([pattern]) => pattern.test(name.trim()))?.[1] ?? []);
  return [...new Set(found)];
}

export const platformsOfKind = (platform: Platform | undefined): readonly SettingPlatform[] =>
  platform === undefined || platform === "all" ? [] : [platform];
