/**
 * The ten items that make an agreement checkable, read back before anything is paid: each is said, or it has gaps, and a
 * gap is a question. Contradictions inside the offer, and with the contract, are gaps of the item they touch.
 *
 * Not here: whether it is safe to pay (agreement-safety.ts), whether it can be kept (agreement-months.ts).
 */

import type { Day } from "../day.ts";
import type { Debt } from "../debt/debt.ts";
import { sumFen } from "../money.ts";
import { type Course, datedInstalments, type OfferedTerms, offerTypeOf, paymentsTotal } from "./offered-terms.ts";

const agreementItems = ["creditor", "contract", "balance", "total", "instalments", "end", "charges", "late", "payee", "record"] as const;
export type AgreementItem = (typeof agreementItems)[number];

export type ItemGap =
  | "creditor"
  | "creditor-differs"
  | "contract"
  | "contract-differs"
  | "balance"
  | "balance-day"
  | "balance-parts"
  | "parts-differ"
  | "total"
  | "sum-differs"
  | "instalments"
  | "first-day"
  | "day-past"
  | "deferral-cost"
  | "deferral-times"
  | "end"
  | "end-differs"
  | "interest"
  | "penalty"
  | "late"
  | "payee-account"
  | "payee-name"
  | "method"
  | "record"
  | "certificate";

export interface ReadBackItem {
  readonly item: AgreementItem;
  /** Empty: it is said. In the order in which to ask. */
  readonly gaps: readonly ItemGap[];
}

export function readBack(terms: OfferedTerms, debt: Debt, on: Day): readonly ReadBackItem[] {
  const gaps: Readonly<Record<AgreementItem, readonly ItemGap[]>> = {
    creditor: creditorGaps(terms, debt),
    contract: contractGaps(terms, debt),
    balance: balanceGaps(terms),
    total: totalGaps(terms),
    instalments: instalmentGaps(terms, on),
    end: endGaps(terms),
    charges: [...(isSaid(terms.interest) ? [] : (["interest"] as const)), ...(isSaid(terms.penalty) ? [] : (["penalty"] as const))],
    late: terms.ifLate === undefined ? ["late"] : [],
    payee: payeeGaps(terms),
    record: recordGaps(terms, debt),
  };
  return agreementItems.map((item) => ({ item, gaps: gaps[item] }));
}

/** Names as a person compares them: without spaces, and a full-width bracket is a bracket. */
export const sameName = (a: string, b: string): boolean => plain(a) === plain(b);

const plain = (name: string): string => name.normalize("NFKC").replaceAll(/\s/g, "").toLowerCase();

/** Who may be named as creditor: the lender of the contract, or the one it was sold to. */
export const creditorsOf = ({ lender, assigned }: Debt): readonly string[] =>
  [lender.name, assigned?.to].filter((name) => name !== undefined && name.trim() !== "") as string[]; // just checked

const isSaid = (course: Course | undefined): boolean => course !== undefined && course !== "unknown";

function creditorGaps({ creditor }: OfferedTerms, debt: Debt): readonly ItemGap[] {
  if (creditor === undefined) return ["creditor"];
  const known = creditorsOf(debt);
  return known.length > 0 && !known.some((name) => sameName(name, creditor)) ? ["creditor-differs"] : [];
}

/** The other side may name the end of the number only; four digits are enough to tell contracts apart. */
function contractGaps({ contract }: OfferedTerms, { contract: own }: Debt): readonly ItemGap[] {
  if (contract === undefined) return ["contract"];
  const tail = plain(contract);
  return own.number !== undefined && (tail.length < 4 || !plain(own.number).endsWith(tail)) ? ["contract-differs"] : [];
}

function balanceGaps({ balance }: OfferedTerms): readonly ItemGap[] {
  if (balance === undefined) return ["balance"];
  const parts = Object.values(balance.parts);
  return [
    ...(balance.on === undefined ? (["balance-day"] as const) : []),
    ...(parts.length === 0 ? (["balance-parts"] as const) : sumFen(parts) === balance.fen ? [] : (["parts-differ"] as const)),
  ];
}

function totalGaps(terms: OfferedTerms): readonly ItemGap[] {
  if (terms.totalFen === undefined) return ["total"];
  const paid = offerTypeOf(terms) === "deferral" ? null : paymentsTotal(terms);
  return paid !== null && paid !== terms.totalFen ? ["sum-differs"] : [];
}

function instalmentGaps(terms: OfferedTerms, on: Day): readonly ItemGap[] {
  const dues = datedInstalments(terms);
  const past = [...(dues ?? []), ...(terms.firstPayment?.day === undefined ? [] : [{ day: terms.firstPayment.day }])];
  const late = [...past.map(({ day }) => day), ...(terms.deferredTo ? [terms.deferredTo] : [])].some((day) => day < on);
  const dayPast: readonly ItemGap[] = late ? ["day-past"] : [];
  switch (offerTypeOf(terms)) {
    case null:
      return ["instalments", ...dayPast];
    case "deferral":
      return [
        ...(terms.firstPayment === undefined ? (["deferral-cost"] as const) : []),
        ...(terms.deferrals === undefined ? (["deferral-times"] as const) : []),
        ...dayPast,
      ];
    default:
      return dues === null ? ["first-day", ...dayPast] : dayPast;
  }
}

/** Known days of all instalments say the end too; one that is named has to be the same. */
function endGaps(terms: OfferedTerms): readonly ItemGap[] {
  const last = datedInstalments(terms)?.at(-1)?.day ?? terms.deferredTo;
  if (last === undefined) return terms.endDay === undefined ? ["end"] : [];
  return terms.endDay !== undefined && terms.endDay !== last ? ["end-differs"] : [];
}

function payeeGaps({ payee, method }: OfferedTerms): readonly ItemGap[] {
  const { account, name } = payee ?? {};
  const needsName = account === "company-account" || account === "person" || account === "wallet" || account === "contract-account";
  return [
    ...(account === undefined || account === "unknown" ? (["payee-account"] as const) : []),
    ...(needsName && name === undefined ? (["payee-name"] as const) : []),
    ...(method === undefined ? (["method"] as const) : []),
  ];
}

/** A private lender reports to no credit record; the receipt in full is then all there is. */
function recordGaps({ recordWording, certificate }: OfferedTerms, { lender }: Debt): readonly ItemGap[] {
  return [
    ...(recordWording === undefined && lender.type !== "private" ? (["record"] as const) : []),
    ...(certificate === undefined ? (["certificate"] as const) : []),
  ];
}
