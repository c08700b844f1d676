/** The dated dues under the contract. Built by make-schedule.ts. Principal of all rows sums to the principal. */

import type { Day } from "../day.ts";
import type { Fen } from "../money.ts";

export interface ScheduleRow {
  readonly number: number;
  /** The day before whose start the period's interest ran; the pay-out for the first row. */
  readonly from: Day;
  readonly due: Day;
  readonly principalFen: Fen;
  readonly interestFen: Fen;
  readonly feesFen: Fen;
  /** Principal outstanding after this row is paid. */
  readonly remainingFen: Fen;
}

export interface Schedule {
  readonly rows: readonly ScheduleRow[];
}
