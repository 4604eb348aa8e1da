/** The service's times have seven decimals: 100 nanoseconds, of which this clock knows three. */
export function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace("Z", "0000Z");
}
