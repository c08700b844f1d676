/** The name of the draft of what one lender accepts: its fold is opened where one is half typed. */

import type { DebtId } from "@tanhao/core/ids";

export const limitsDraft = (debt: DebtId): string => `limits.${debt}`;
