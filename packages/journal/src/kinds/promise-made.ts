/** `promise.made` (承诺还款): the borrower said this much by this day. Whether it may be said is decided before, in core/followup. */

import type { Day } from "@tanhao/core/day";
import { dayAt, known, required, textAt } from "@tanhao/core/debt/facts-document-place";
import type { DebtId } from "@tanhao/core/ids";
import type { Fen } from "@tanhao/core/money";
import type { EntryId } from "../entry.ts";
import { asJson, type Kind, parseMembers, whole } from "./kind.ts";
import { entryIdAt, fenAt, requiredDebt } from "./record-members.ts";

export interface PromiseMade {
  readonly debt: DebtId;
  readonly fen: Fen;
  readonly dueDay: Day;
  /** The contact in which it was said. */
  readonly contact?: EntryId;
  readonly note?: string;
}

export const promiseMade: Kind<PromiseMade> = {
  v: 1,
  upcasters: [],
  parse: (payload) =>
    parseMembers(payload, ["debt", "fen", "dueDay", "contact", "note"], (member) => {
      const must = whole({
        debt: requiredDebt(member("debt")),
        fen: required(member("fen"), fenAt),
        dueDay: required(member("dueDay"), dayAt),
      });
      const rest = known({ contact: entryIdAt(member("contact")), note: textAt(member("note")) });
      return must && { ...must, ...rest };
    }),
  write: asJson,
};
