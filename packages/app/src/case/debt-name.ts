/** How a debt is called on a screen: as the person calls it, else by its lender, else by its id. */

import type { Debt } from "@tanhao/core/debt/debt";

export const debtName = (debt: Debt): string => debt.platform?.trim() || debt.lender.name?.trim() || debt.id;
