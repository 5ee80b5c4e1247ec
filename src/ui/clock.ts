/** The last time that is kept, the end of the year 9999: what is reckoned from it has a date still. In milliseconds since 1970. */
export const latestTime = 253_402_300_799_999;

/** What the clock of the device says, within the times that are kept. In milliseconds since 1970. */
export function readClock(): number {
  return Math.min(Math.max(0, Date.now()), latestTime);
}
