/**
 * Facts as the plain document of case.yaml: what a YAML or JSON writer takes. Reading it back gives the same facts.
 * Amounts are text with two decimals; a fact that is not known is not written.
 */

import { assert } from "../assert.ts";
import { type Fraction, fraction, multiply, reduce } from "../fraction.ts";
import { toYuan } from "../money.ts";
import type { Rate } from "../rate.ts";
import { balanceParts } from "./balance.ts";
import type { CaseFacts, CourtPaper } from "./case-facts.ts";
import type { Claim, DatedRate, Debt, DefaultFee, Judgment, OverdueTerms, Payment } from "./debt.ts";
import type { MonthFacts } from "./month-facts.ts";

/** Keys in the order a person reads them. */
export function writeFacts(facts: CaseFacts): Record<string, unknown> {
  const { borrower, livingFloor, month, assets, hardship, urgent, firm } = facts;
  return given({
    version: facts.version,
    borrower: notEmpty(given({ ...borrower })),
    income: facts.income.map(({ month, fen }) => ({ month, yuan: toYuan(fen) })),
    spending: facts.spending.map(({ name, fen, kind }) => ({ name, yuan: toYuan(fen), kind })),
    livingFloor: livingFloor && given({ yuanPerPerson: toYuan(livingFloor.fenPerPerson), source: livingFloor.source }),
    month: month && writeMonth(month),
    assets: assets?.map(({ name, kind, fen, exempt }) => given({ name, kind, yuan: toYuan(fen), exempt })),
    hardship: hardship && given({ ...hardship }),
    urgent: {
      courtPaper: urgent.courtPaper ? writeCourtPaper(urgent.courtPaper) : null,
      paidAgent: urgent.paidAgent,
      inDanger: urgent.inDanger,
      collectorsAtDoor: urgent.collectorsAtDoor,
    },
    firm: firm === undefined ? undefined : { yuan: toYuan(firm) },
    planChosen: facts.planChosen,
    lumpSums: facts.lumpSums && notEmptyList(facts.lumpSums.map(({ fen, source, on }) => ({ yuan: toYuan(fen), source, on }))),
    ownChannels: facts.ownChannels && notEmptyList(facts.ownChannels.map((own) => ({ ...own }))),
    debts: facts.debts.map(writeDebt),
    lawValues: notEmptyList((facts.lawValues ?? []).map((value) => ({ ...value }))),
    files: facts.files.map(({ path, as }) => ({ path, as })),
  });
}

const writeCourtPaper = ({ grounds, ...paper }: CourtPaper) => ({ ...paper, ...(grounds && { grounds: [...grounds] }) });

function writeMonth({ accounts, debits, income }: MonthFacts) {
  return given({
    accounts: accounts.map(({ name, tail, balance }) => given({ name, tail, yuan: balance && toYuan(balance.fen), on: balance?.on })),
    debits: notEmptyList(
      debits.map(({ name, account, date, fen, debt, kind, held }) =>
        given({ name, account, day: date, yuan: toYuan(fen), debt, kind, held }),
      ),
    ),
    income: notEmptyList(income.map(({ name, account, date, fen }) => ({ name, account, day: date, yuan: toYuan(fen) }))),
  });
}

export function writeDebt(debt: Debt): Record<string, unknown> {
  const { principal, limits } = debt;
  return given({
    id: debt.id,
    status: debt.status,
    kind: debt.kind,
    platform: debt.platform,
    lender: given({ ...debt.lender }),
    contract: notEmpty(given({ ...debt.contract })),
    principal: notEmpty(given({ stated: yuanOf(principal.stated), received: yuanOf(principal.received), paidOut: principal.paidOut })),
    drawdowns: notEmptyList(debt.drawdowns.map(({ day, fen }) => ({ day, yuan: toYuan(fen) }))),
    rate: writeRates(debt.rates),
    dayCount: debt.dayCount,
    method: debt.method,
    periods: debt.periods,
    firstDue: debt.firstDue,
    fees: notEmptyList(debt.fees.map(({ name, fen, when }) => ({ name, yuan: toYuan(fen), when }))),
    overdue: debt.overdue && writeOverdueTerms(debt.overdue),
    overdueSince: debt.overdueSince,
    acceleration: notEmpty(given({ ...debt.acceleration })),
    payments: notEmptyList(debt.payments.map(writePayment)),
    claimed: debt.claimed && writeClaim(debt.claimed),
    demands: notEmptyList(debt.demands.map(({ day, how }) => ({ day, how }))),
    acknowledged: notEmptyList(debt.acknowledged.map(({ day, how }) => ({ day, how }))),
    suit: debt.suit && given({ ...debt.suit }),
    judgment: debt.judgment && writeJudgment(debt.judgment),
    rolledOver: debt.rolledOver && { first: toYuan(debt.rolledOver.firstFen), lent: debt.rolledOver.firstLent },
    assigned: debt.assigned && given({ ...debt.assigned }),
    limits: notEmpty(
      given({ minimum: yuanOf(limits.minimum), maxMonths: limits.maxMonths, refuses: limits.refuses && [...limits.refuses] }),
    ),
    recordObjection: debt.recordObjection && { ...debt.recordObjection },
  });
}

const writeJudgment = ({ effective, performBy, unpaidFen }: Judgment) => given({ effective, performBy, unpaid: toYuan(unpaidFen) });

const writePayment = ({ day, fen, file, line, prepays }: Payment) => given({ day, yuan: toYuan(fen), file, line, prepays });

const writeClaim = ({ on, totalFen, parts }: Claim) =>
  given({
    on,
    total: toYuan(totalFen),
    parts: notEmpty(given(Object.fromEntries(balanceParts.map((part) => [part, yuanOf(parts[part])])))),
  });

function writeRates(rates: readonly DatedRate[]): unknown {
  const [first, ...later] = rates;
  if (first === undefined) return undefined;
  if (later.length === 0 && first.from === undefined) return writeRate(first.rate);
  return rates.map(({ from, rate }) => given({ from, ...writeRate(rate) }));
}

/** A daily rate in ten-thousandths (万分之五), as contracts quote it; others in percent. */
function writeRate({ value, per, kind }: Rate): Record<string, unknown> {
  const shown = per === "day" ? { unit: "per-ten-thousand", times: 10_000 } : { unit: "percent", times: 100 };
  return { value: exactDecimal(multiply(value, fraction(shown.times))), per, unit: shown.unit, kind };
}

function writeOverdueTerms(terms: OverdueTerms): Record<string, unknown> {
  const { penalty, defaultFee, setOff } = terms;
  return {
    graceDays: terms.graceDays,
    penalty: penalty && ("rate" in penalty ? { rate: writeRate(penalty.rate) } : { multiplier: exactDecimal(penalty.multiplier) }),
    base: terms.base,
    compound: terms.compound,
    defaultFee: defaultFee && writeDefaultFee(defaultFee),
    setOff: setOff && [...setOff],
  };
}

const writeDefaultFee = (fee: DefaultFee) =>
  "fen" in fee
    ? { yuan: toYuan(fee.fen), each: fee.each }
    : { percent: exactDecimal(multiply(fee.share, fraction(100))), of: fee.of, each: fee.each };

/** All digits of a fraction that was once written as a decimal. */
function exactDecimal(of: Fraction): string {
  const { numerator, denominator } = reduce(of);
  let places = 0;
  while (10n ** BigInt(places) % denominator !== 0n) {
    places += 1;
    assert(places <= 60, "a rate in the facts was read from a decimal");
  }
  const digits = ((numerator * 10n ** BigInt(places)) / denominator).toString().padStart(places + 1, "0");
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

const yuanOf = (fen: Parameters<typeof toYuan>[0] | undefined): string | undefined => (fen === undefined ? undefined : toYuan(fen));

const given = (members: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

const notEmpty = (members: Record<string, unknown>) => (Object.keys(members).length === 0 ? undefined : members);
const notEmptyList = <Item>(items: readonly Item[]) => (items.length === 0 ? undefined : items);
