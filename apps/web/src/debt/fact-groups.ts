/**
 * What each group of the contract form holds: which places are its own, when nothing of it is missing, and what is known of it in a
 * line. A typed text is told as it was typed where it is no sum or day.
 */

import type { DebtForm, RateForm } from "@tanhao/app/case/debt-form";
import { parseDay } from "@tanhao/core/day";
import { parseYuan } from "@tanhao/core/money";
import { terms } from "../language/term-words.ts";
import { format } from "../language/words.ts";
import { debtWords } from "./debt-words.ts";

export interface FactGroup {
  readonly title: () => string;
  readonly fields: readonly (keyof DebtForm)[];
  /** The first part of the places in the debt's document. */
  readonly places: readonly string[];
  readonly isKnown: (form: DebtForm) => boolean;
  /** What is empty is left out. */
  readonly told: (form: DebtForm) => readonly string[];
}

export const factGroups = {
  basics: {
    title: () => debtWords().groupBasics,
    fields: ["platform", "status", "kind", "lenderName", "lenderType", "contractNumber", "signed"],
    places: ["platform", "status", "kind", "lender", "contract"],
    isKnown: (form) => form.platform !== "" && form.status === "mine" && form.lenderType !== "unknown",
    told: (form) => [form.platform, named(terms().status, form.status), form.lenderName || named(terms().lenderType, form.lenderType)],
  },
  money: {
    title: () => debtWords().groupMoney,
    fields: ["stated", "received", "paidOut", "fees"],
    places: ["principal", "fees"],
    isKnown: (form) => form.stated !== "" && form.received !== "" && form.paidOut !== "",
    told: (form) => [
      `${debtWords().principalStated} ${yuanTold(form.stated)}`,
      `${debtWords().principalReceived} ${yuanTold(form.received)}`,
      form.fees.length === 0 ? "" : debtWords().feesTold(form.fees.length),
    ],
  },
  rate: {
    title: () => debtWords().groupRate,
    fields: ["rate", "dayCount", "method", "periods", "firstDue", "acceleration"],
    places: ["rate", "dayCount", "method", "periods", "firstDue", "acceleration"],
    isKnown: (form) =>
      (form.severalRates || form.rate.value !== "") &&
      form.dayCount !== "" &&
      form.method !== "" &&
      (form.method === "revolving" || (form.firstDue !== "" && (form.method === "bullet" || form.periods !== ""))),
    told: (form) => [
      form.severalRates ? "" : rateTold(form.rate),
      named(terms().method, form.method),
      form.periods === "" ? "" : debtWords().periodsTold(form.periods),
    ],
  },
  overdue: {
    title: () => debtWords().groupOverdue,
    fields: [
      "overdueSince",
      "penaltyKind",
      "multiplier",
      "penaltyRate",
      "penaltyBase",
      "graceDays",
      "compound",
      "defaultFeeKind",
      "defaultFeeYuan",
      "defaultFeePercent",
      "defaultFeeEach",
    ],
    places: ["overdueSince", "overdue"],
    isKnown: (form) => form.penaltyKind !== "unknown",
    told: (form) => [
      form.overdueSince === "" ? "" : debtWords().overdueTold(dayTold(form.overdueSince)),
      form.penaltyKind === "multiplier"
        ? debtWords().multiplierTold(form.multiplier)
        : form.penaltyKind === "rate"
          ? debtWords().penaltyTold(rateTold(form.penaltyRate))
          : debtWords().penaltyKinds[form.penaltyKind],
    ],
  },
  claim: {
    title: () => debtWords().groupClaim,
    fields: ["claimedTotal", "claimedOn", "claimedParts", "limitMinimum", "limitMonths"],
    places: ["claimed", "limits"],
    isKnown: (form) => form.claimedTotal !== "" && form.claimedOn !== "",
    told: (form) => [yuanTold(form.claimedTotal), dayTold(form.claimedOn)],
  },
  payments: {
    title: () => debtWords().groupPayments,
    fields: ["payments"],
    places: ["payments"],
    isKnown: (form) => form.payments.length > 0,
    told: (form) => [
      debtWords().paymentsTold(
        form.payments.length,
        dayTold(
          form.payments
            .map(({ day }) => day)
            .sort()
            .at(-1) ?? "",
        ),
      ),
    ],
  },
} as const satisfies Record<string, FactGroup>;

export function dayTold(typed: string): string {
  const day = parseDay(typed);
  return day.ok ? format().day(day.value) : typed;
}

export function yuanTold(typed: string): string {
  const yuan = parseYuan(typed);
  return yuan.ok ? format().yuan(yuan.value) : typed;
}

const signs: Readonly<Record<string, string>> = { percent: "%", permille: "‰", "per-ten-thousand": "‱" };

const rateTold = ({ value, unit, per }: RateForm): string =>
  debtWords().rateTold(`${value}${signs[unit] ?? ""}`, named(debtWords().ratePers, per));

const named = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? "";
