/** Approved by a financial regulator: what it charges above a policy is reduced by a court, and the lender itself need not. */

import type { LenderType } from "../debt/debt.ts";

export const isLicensedLender = (type: LenderType): boolean => type !== "private" && type !== "assignee" && type !== "unknown";
