/** Two years of the public notice, for tests: the holidays a deadline can run into, and the weekends worked for them. */

import { type Day, day } from "../day.ts";
import type { WorkCalendar } from "./work-calendar.ts";

const days = (month: string, ...dates: readonly number[]): readonly Day[] =>
  dates.map((date) => day(`${month}-${String(date).padStart(2, "0")}`));

export const calendarOf2025And2026: WorkCalendar = {
  known: { first: 2025, last: 2026 },
  rest: [
    ...days("2025-01", 1, 28, 29, 30, 31),
    ...days("2025-02", 3, 4),
    ...days("2025-04", 4),
    ...days("2025-05", 1, 2, 5),
    ...days("2025-06", 2),
    ...days("2025-10", 1, 2, 3, 6, 7, 8),
    ...days("2026-01", 1, 2),
    ...days("2026-02", 16, 17, 18, 19, 20, 23),
    ...days("2026-04", 6),
    ...days("2026-05", 1, 4, 5),
    ...days("2026-06", 19),
    ...days("2026-09", 25),
    ...days("2026-10", 1, 2, 5, 6, 7),
  ],
  work: [
    ...days("2025-01", 26),
    ...days("2025-02", 8),
    ...days("2025-04", 27),
    ...days("2025-09", 28),
    ...days("2025-10", 11),
    ...days("2026-01", 4),
    ...days("2026-02", 14, 28),
    ...days("2026-05", 9),
    ...days("2026-09", 20),
    ...days("2026-10", 10),
  ],
  checked: day("2026-11-25"),
};
