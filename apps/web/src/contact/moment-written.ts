/** Moments of the log as the screen writes them: of the contact itself by the person's own clock, of an entry by the device's. */

import { parseDay } from "@tanhao/core/day";
import { momentOf } from "../companion/moment-of.ts";
import { format } from "../language/words.ts";

export function momentWritten(at: string): string {
  const day = parseDay(at.slice(0, 10));
  return day.ok ? format().moment(day.value, at.slice(11, 16)).trim() : at;
}

/** `at`: in UTC, as entries are kept. */
export const recordedAt = (at: string): string => momentWritten(momentOf(Date.parse(at)));
