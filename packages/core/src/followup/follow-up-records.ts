/** What was recorded about promises, agreements and complaints, as following up wants it. Where it comes from: packages/app. */

import type { Day } from "../day.ts";
import type { DebtId } from "../ids.ts";
import type { Fen } from "../money.ts";
import type { SettledActions } from "./action.ts";
import type { Commitment } from "./commitment.ts";
import type { MadePromise } from "./promise-state.ts";

export interface FollowUpRecords {
  /** Of the borrower; `id` is the record's own. */
  readonly promises: readonly (MadePromise & { readonly id: string })[];
  readonly commitments: readonly (Commitment & { readonly id: string; readonly made: Day })[];
  /** Agreed with the lender. `deferredTo`: nothing is due before. */
  readonly agreements: readonly {
    readonly id: string;
    readonly debt: DebtId;
    readonly on: Day;
    readonly schedule: readonly { readonly day: Day; readonly fen: Fen }[];
    readonly deferredTo?: Day;
    /** As it was read back. */
    readonly note?: string;
  }[];
  readonly complaints: readonly {
    readonly id: string;
    readonly debt?: DebtId;
    readonly day: Day;
    /** An answer to it came. */
    readonly answered?: Day;
  }[];
  /** Next steps noted at a contact, those with a day. */
  readonly noted?: readonly { readonly id: string; readonly debt?: DebtId; readonly day: Day; readonly what: string }[];
  readonly settled: SettledActions;
  /** What the person said became of a word, by its name: `promise:…`, `instalment:…`, `commitment:…`. */
  readonly judged?: ReadonlyMap<string, "kept" | "not-kept">;
}
