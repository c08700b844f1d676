/**
 * Opens a figure of the account: a part of the balance becomes the postings it is the sum of and the payments set
 * against it; a posting becomes what ran, on which base, at which rate, for how many days; a payment becomes its row.
 *
 * Reads only the records the account kept while it was computed. Words are in text/account.ts.
 */

import { daysBetween } from "../day.ts";
import { type BalancePart, balanceParts, totalOf } from "../debt/balance.ts";
import {
  atRate,
  count,
  type Explanation,
  exactly,
  explain,
  inDays,
  money,
  type Origin,
  onDay,
  term,
  words,
} from "../explain/explanation.ts";
import { divide, fraction, toDecimal } from "../fraction.ts";
import { fen } from "../money.ts";
import type { Account, Accrual, Allocation, Posting } from "./account.ts";
import { deductedInAdvance } from "./lent-principal.ts";
import { rateOn } from "./rate-on.ts";

/** The total, part by part. */
export function explainTotal(account: Account): Explanation {
  return explain(
    "account.total",
    { day: onDay(account.on) },
    {
      result: money(totalOf(account.balance)),
      parts: balanceParts.filter((part) => account.charged[part] > 0).map((part) => explainPart(account, part)),
    },
  );
}

/** One part: what was charged to it less what payments extinguished of it. */
export function explainPart(account: Account, part: BalancePart): Explanation {
  const postings = account.postings.filter((posting) => posting.part === part);
  return explain(
    "account.part",
    { part: term(part), charged: money(account.charged[part]), paid: money(account.paid[part]), day: onDay(account.on) },
    {
      result: money(account.balance[part]),
      parts: [
        ...postings.map((posting) => explainPosting(account, posting)),
        ...account.allocations.flatMap((allocation) => explainPaid(account, allocation, part)),
        ...(postings.some((posting) => posting.because.is === "scheduled-interest") ? [wholeMonths] : []),
      ],
    },
  );
}

/** What one payment was set against, in the order that binds this debt. */
export function explainAllocation(account: Account, allocation: Allocation): Explanation {
  return explain(
    "account.allocation",
    { day: onDay(allocation.day) },
    {
      result: money(fen(allocation.to.reduce((sum, share) => sum + share.fen, 0) + allocation.creditFen)),
      origin: paymentOrigin(account, allocation),
      parts: [
        ...allocation.to.map((share) =>
          explain(
            "account.allocated",
            { part: term(share.part), ...(share.instalment === null ? {} : { instalment: count(share.instalment) }) },
            { result: money(share.fen) },
          ),
        ),
        ...(allocation.creditFen > 0 ? [explain("account.credit", {}, { result: money(allocation.creditFen) })] : []),
        explain(
          "account.set-off-order",
          {},
          { origin: account.debt.overdue?.setOff ? fact(account, "overdue.setOff") : convention("set-off-561") },
        ),
      ],
    },
  );
}

function explainPosting(account: Account, posting: Posting): Explanation {
  const { because } = posting;
  const day = onDay(posting.day);
  const result = money(posting.fen);
  switch (because.is) {
    case "drawdown":
      return explainDrawdown(account, posting);
    case "scheduled-interest":
      return explainScheduled(account, posting, because.instalment);
    case "interest-so-far":
      return explain(
        because.cappedFen === null ? "account.interest-so-far" : "account.interest-so-far-capped",
        {
          from: onDay(because.from),
          to: day,
          days: inDays(daysBetween(because.from, posting.day)),
          principal: money(because.principalFen),
          byDays: money(because.byDaysFen),
          ...(because.cappedFen === null ? {} : { most: money(because.cappedFen) }),
        },
        { result, origin: fact(account, "rate") },
      );
    case "accrued":
      return explain(
        "account.accrued",
        { day },
        { result, parts: [...because.accruals.map((accrual) => explainAccrual(account, accrual)), rounding] },
      );
    case "fee":
      return explain("account.fee", { day, name: words(because.name) }, { result, origin: fact(account, "fees") });
    case "default-fee":
      return explain(
        "account.default-fee",
        { day, instalment: count(because.instalment), overduePrincipal: money(because.overduePrincipalFen) },
        {
          result,
          origin: fact(account, "overdue.defaultFee"),
        },
      );
  }
}

/** With the base and rate of its row; after a prepayment the row is no longer the contract's and only its number is said. */
function explainScheduled(account: Account, posting: Posting, instalment: number): Explanation {
  const row = account.schedule.rows.find((candidate) => candidate.number === instalment);
  const rate = row && rateOn(account.debt, row.from);
  const values = { day: onDay(posting.day), instalment: count(instalment) };
  const rest = { result: money(posting.fen), origin: fact(account, "rate") };
  if (!row || !rate || row.interestFen !== posting.fen) return explain("account.scheduled-interest", values, rest);
  const baseFen = account.debt.method === "flat-rate" ? account.charged.principal : fen(row.principalFen + row.remainingFen);
  return explain("account.scheduled-interest-on", { ...values, base: money(baseFen), from: onDay(row.from), rate: atRate(rate) }, rest);
}

function explainDrawdown(account: Account, posting: Posting): Explanation {
  const deducted = deductedInAdvance(account.debt);
  const values = { day: onDay(posting.day) };
  const isFirst = posting.day === account.debt.principal.paidOut;
  if (isFirst && account.debt.principal.received === undefined)
    return explain("account.drawdown-as-stated", values, { result: money(posting.fen), origin: fact(account, "principal.stated") });
  if (deducted === 0 || !isFirst)
    return explain("account.drawdown", values, { result: money(posting.fen), origin: fact(account, "principal.stated") });
  return explain(
    "account.drawdown-received",
    { ...values, deducted: money(deducted) },
    {
      result: money(posting.fen),
      origin: fact(account, "principal.received"),
      parts: [explain("account.received-is-principal", {}, { origin: convention("received-670") })],
    },
  );
}

function explainAccrual(account: Account, accrual: Accrual): Explanation {
  const penalty = accrual.part !== "interest";
  return explain(
    accrual.times.numerator === accrual.times.denominator ? "account.ran" : "account.ran-times",
    {
      base: money(accrual.baseFen),
      on: term(accrual.base),
      from: onDay(accrual.from),
      to: onDay(accrual.to),
      days: inDays(daysBetween(accrual.from, accrual.to)),
      rate: atRate(accrual.rate),
      times: words(toDecimal(accrual.times, 4)),
      dayCount: term(`day-count-${accrual.rate.per === "day" ? "none" : (account.debt.dayCount ?? "none")}`),
    },
    {
      result: exactly(toDecimal(divide(accrual.exact, fraction(100)), 6)),
      origin: fact(account, penalty && account.debt.overdue?.penalty ? "overdue.penalty" : "rate"),
    },
  );
}

const wholeMonths = explain("account.scheduled-month", {}, { origin: { from: "convention", convention: "twelfth-of-the-year" } });
const rounding = explain("account.rounded-once", {}, { origin: { from: "convention", convention: "rounded-once" } });

function explainPaid(account: Account, allocation: Allocation, part: BalancePart): readonly Explanation[] {
  const paid = allocation.to.filter((share) => share.part === part);
  if (paid.length === 0) return [];
  const sum = fen(paid.reduce((total, share) => total + share.fen, 0));
  return [
    explain(
      "account.paid",
      { day: onDay(allocation.day), part: term(part) },
      { result: money(fen(-sum)), origin: paymentOrigin(account, allocation) },
    ),
  ];
}

function paymentOrigin(account: Account, allocation: Allocation): Origin {
  const { payment } = allocation;
  if (payment?.file !== undefined && payment.line !== undefined) return { from: "row", file: payment.file, line: payment.line };
  const index = payment ? account.debt.payments.indexOf(payment) : -1;
  return index >= 0 ? fact(account, `payments[${index}]`) : convention("credit-waits");
}

const fact = (account: Account, path: string): Origin => ({ from: "fact", path: `${account.debt.id}.${path}` });
const convention = (name: string): Origin => ({ from: "convention", convention: name });
