/**
 * What the use cases that write to a case need from the world: the journal it is kept in, the day, and fresh ids.
 * The apps wire them; tests pass a journal in memory and a fixed day.
 */

import type { Day } from "@tanhao/core/day";
import type { AppendFailure, Journal } from "@tanhao/journal/journal";

export interface CasePorts {
  readonly journal: Pick<Journal, "append" | "storage">;
  /** Today on the person's own calendar. */
  readonly today: () => Day;
  /** A short word that no debt of this case has: letters, digits, `-`. */
  readonly newDebtId: () => string;
}

/** The journal could not keep it. Nothing was stored. */
export interface NotKept {
  readonly kind: "not-kept";
  readonly because: AppendFailure;
}
