/**
 * Releases of Windows and the last day on which Enterprise and Education get fixes, from
 * https://learn.microsoft.com/windows/release-health/windows11-release-information. Other editions end earlier. A release
 * that isn't here is newer than this table.
 */
interface Release {
  readonly name: string;
  readonly build: number;
  /** A day, as 2027-10-12. */
  readonly end: string;
}

const RELEASES: readonly Release[] = [
  { name: "Windows 10, version 21H2", build: 19044, end: "2024-06-11" },
  { name: "Windows 10, version 22H2", build: 19045, end: "2025-10-14" },
  { name: "Windows 11, version 21H2", build: 22000, end: "2024-10-08" },
  { name: "Windows 11, version 22H2", build: 22621, end: "2025-10-14" },
  { name: "Windows 11, version 23H2", build: 22631, end: "2026-11-10" },
  { name: "Windows 11, version 24H2", build: 26100, end: "2027-10-12" },
  { name: "Windows 11, version 25H2", build: 26200, end: "2028-10-10" },
];

/** The last day of fixes; undefined for a release that the table doesn't have. */
export const endOf = (name: string): string | undefined =>
  RELEASES.find((release) => release.name.toLowerCase() === name.trim().toLowerCase())?.end;

/** The oldest release that gets fixes on a day. */
export const oldestSupported = (day: string): Release =>
  RELEASES.find(({ end }) => end >= day) ?? (RELEASES.at(-1) as Release);
