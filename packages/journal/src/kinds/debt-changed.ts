/**
 * `debt.changed`: the debt as it is stated from now on, whole. The earlier statement stays readable in its own entry.
 * Payments that came with `payments.imported` stay, whether this debt lists them or not: to take one away, correct the
 * entry that brought it.
 */

import type { Debt } from "@tanhao/core/debt/debt";
import { debtMember } from "./facts-payload.ts";
import type { Kind } from "./kind.ts";

export interface DebtChanged {
  readonly debt: Debt;
}

export const debtChanged: Kind<DebtChanged> = { v: 1, upcasters: [], ...debtMember };
