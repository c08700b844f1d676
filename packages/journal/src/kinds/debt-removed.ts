/** `debt.removed`: the debt is no longer part of the case. What was recorded about it stays in the journal. */

import type { DebtId } from "@tanhao/core/ids";
import { asJson, type Kind, parseMembers, whole } from "./kind.ts";
import { requiredDebt } from "./record-members.ts";

export interface DebtRemoved {
  readonly id: DebtId;
}

export const debtRemoved: Kind<DebtRemoved> = {
  v: 1,
  upcasters: [],
  parse: (payload) =>
    parseMembers(payload, ["id"], (member) => {
      return whole({ id: requiredDebt(member("id")) });
    }),
  write: asJson,
};
