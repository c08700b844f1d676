/** The household's month as a form holds it, and back into the document of case.yaml; facts not shown stay as they were. */

import type { CaseFacts, SpendingKind } from "@tanhao/core/debt/case-facts";
import { writeFacts } from "@tanhao/core/debt/facts-document";
import type { AssetKind } from "@tanhao/core/debt/month-facts";
import { toYuan } from "@tanhao/core/money";
import { given } from "./debt-form.ts";

export interface IncomeRow {
  month: string;
  yuan: string;
}

export interface SpendingRow {
  kind: SpendingKind;
  name: string;
  yuan: string;
  /** By the person, in a row of its own: a name without a sum is half an answer there, not an item that fell away. */
  added?: boolean;
}

export interface HouseholdForm {
  incomeType: string;
  household: string;
  dependants: string;
  income: IncomeRow[];
  spending: SpendingRow[];
  hardship: string;
  hardshipSince: string;
  firm: string;
  floorYuan: string;
  floorSource: string;
  assets: { kind: AssetKind; name: string; yuan: string; exempt: boolean }[];
  /** Said: nothing of value. Without it an empty list is not said. */
  noAssets: boolean;
}

export function householdFormOf(facts: CaseFacts): HouseholdForm {
  const { borrower, income, spending, hardship, firm, livingFloor, assets } = facts;
  return {
    incomeType: borrower.incomeType ?? "",
    household: String(borrower.household ?? ""),
    dependants: String(borrower.dependants ?? ""),
    income: income.map(({ month, fen }) => ({ month, yuan: toYuan(fen) })),
    spending: spending.map(({ kind, name, fen }) => ({ kind, name, yuan: toYuan(fen) })),
    hardship: hardship?.reason ?? "",
    hardshipSince: hardship?.since ?? "",
    firm: firm === undefined ? "" : toYuan(firm),
    floorYuan: livingFloor ? toYuan(livingFloor.fenPerPerson) : "",
    floorSource: livingFloor?.source ?? "",
    assets: (assets ?? []).map(({ kind, name, fen, exempt }) => ({ kind, name, yuan: toYuan(fen), exempt: exempt ?? false })),
    noAssets: assets?.length === 0,
  };
}

/** `nameOf`: what a spending is called when only its kind was chosen. */
export function documentOfHousehold(
  form: HouseholdForm,
  before: CaseFacts,
  nameOf: (kind: SpendingKind) => string,
): Record<string, unknown> {
  const { month, planChosen, lumpSums, ownChannels } = writeFacts(before);
  return given({
    borrower: given({ ...before.borrower, incomeType: form.incomeType, household: form.household, dependants: form.dependants }),
    income: typedIncome(form).map((one) => given({ ...one })),
    spending: typedSpending(form).map(({ kind, name, yuan }) => given({ kind, name: name.trim() === "" ? nameOf(kind) : name, yuan })),
    month,
    assets: assetsOf(form),
    hardship: form.hardship === "" ? undefined : given({ reason: form.hardship, since: form.hardshipSince }),
    firm: form.firm.trim() === "" ? undefined : { yuan: form.firm },
    planChosen,
    lumpSums,
    ownChannels,
    livingFloor: form.floorYuan.trim() === "" ? undefined : given({ yuanPerPerson: form.floorYuan, source: form.floorSource }),
  });
}

/** The rows that become facts, in their order there, which is the one a refusal counts in: months with a sum, oldest first. */
export const typedIncome = ({ income }: HouseholdForm): readonly IncomeRow[] =>
  income.filter(({ yuan }) => yuan.trim() !== "").sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));

/** Likewise: what costs something. */
export const typedSpending = ({ spending }: HouseholdForm): readonly SpendingRow[] =>
  spending.filter(({ name, yuan, added }) => yuan.trim() !== "" || (added === true && name.trim() !== ""));

function assetsOf({ assets, noAssets }: HouseholdForm): Record<string, unknown>[] | undefined {
  const typed = assets.filter(({ name, yuan }) => name.trim() !== "" || yuan.trim() !== "");
  if (typed.length === 0) return noAssets ? [] : undefined;
  return typed.map(({ kind, name, yuan, exempt }) => given({ name, kind, yuan, exempt: exempt ? true : undefined }));
}
