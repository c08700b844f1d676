/** One call, message, visit or letter as it was written down (沟通记录). Everything but time and channel may be unknown. */

import type { CalledPerson } from "../conduct/contact.ts";
import type { Day } from "../day.ts";
import type { DebtId } from "../ids.ts";
import type { Fen } from "../money.ts";
import type { HeardLabel } from "../talk/utterance-class.ts";

export interface NotedContact {
  readonly id: string;
  /** By the borrower's own clock: `2026-11-24T10:05` or with seconds. */
  readonly at: string;
  readonly channel: string;
  readonly debt?: DebtId;
  /** `in`: they reached the borrower, or somebody else. */
  readonly direction?: "in" | "out";
  /** Whom they reached; absent: the borrower. */
  readonly called?: CalledPerson;
  readonly with?: { readonly company?: string; readonly staffNumber?: string; readonly number?: string };
  /** A: the other side, B: the borrower. `tapped`: picked from a list, not their words. */
  readonly said?: readonly { readonly who: "A" | "B"; readonly text: string; readonly tapped?: boolean }[];
  /** What their words amounted to. */
  readonly heard?: readonly HeardLabel[];
  /** What they asked for, and what they held out. */
  readonly asked?: string;
  readonly offered?: { readonly fen?: Fen; readonly day?: Day; readonly condition?: string };
  readonly commitments?: readonly {
    readonly who: "borrower" | "lender" | "agent" | "third";
    readonly what: string;
    readonly fen?: Fen;
    readonly dueDay?: Day;
  }[];
  /** Paths of files of the case. */
  readonly files?: readonly string[];
  readonly note?: string;
  /** What the borrower wants to do next about it. */
  readonly next?: { readonly what: string; readonly day?: Day };
}
