/** `debt.added`: a debt came into the case. Stored as the debt document of case.yaml. */

import type { Debt } from "@tanhao/core/debt/debt";
import { debtMember } from "./facts-payload.ts";
import type { Kind } from "./kind.ts";

export interface DebtAdded {
  readonly debt: Debt;
}

export const debtAdded: Kind<DebtAdded> = { v: 1, upcasters: [], ...debtMember };
