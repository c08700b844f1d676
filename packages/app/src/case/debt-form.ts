/**
 * A debt as a form holds it: every field a text as typed, absent facts empty. The way back keeps the facts the form does
 * not show (later drawdowns, demands, an agreed set-off order, several dated rates) exactly as they were.
 */

import { type BalancePart, balanceParts } from "@tanhao/core/debt/balance";
import type { Debt, Fee } from "@tanhao/core/debt/debt";
import { writeDebt } from "@tanhao/core/debt/facts-document";
import { toYuan } from "@tanhao/core/money";
import type { DebtDocument } from "./debt-document.ts";

export interface DebtForm {
  platform: string;
  kind: string;
  status: string;
  lenderName: string;
  lenderType: string;
  contractNumber: string;
  signed: string;
  stated: string;
  received: string;
  paidOut: string;
  rate: RateForm;
  /** Several dated rates: shown as they are, changed in the case file. */
  severalRates: boolean;
  dayCount: string;
  method: string;
  periods: string;
  firstDue: string;
  fees: FeeForm[];
  graceDays: string;
  penaltyKind: "unknown" | "none" | "multiplier" | "rate";
  multiplier: string;
  penaltyRate: RateForm;
  penaltyBase: string;
  compound: boolean;
  defaultFeeKind: "none" | "yuan" | "percent";
  defaultFeeYuan: string;
  defaultFeePercent: string;
  defaultFeeEach: string;
  overdueSince: string;
  acceleration: string;
  claimedOn: string;
  claimedTotal: string;
  claimedParts: Record<BalancePart, string>;
  payments: PaymentForm[];
  suitFiled: string;
  suitServed: string;
  judgmentEffective: string;
  judgmentPerformBy: string;
  judgmentUnpaid: string;
  assignedTo: string;
  assignedNoticed: string;
  /** A private lender's note over an older loan. */
  rolledOverFirst: string;
  rolledOverLent: string;
  limitMinimum: string;
  limitMonths: string;
}

export interface RateForm {
  value: string;
  per: string;
  unit: string;
}

export interface FeeForm {
  name: string;
  yuan: string;
  /** `upfront`, `each-period` or `day`. */
  when: string;
  day: string;
}

export interface PaymentForm {
  day: string;
  yuan: string;
  /** Where it was read from; kept, not edited. */
  readonly file?: string;
  readonly line?: number;
  readonly prepays?: boolean;
}

const emptyRate = (per: string): RateForm => ({ value: "", per, unit: "percent" });

export function debtFormOf(debt: Debt): DebtForm {
  const document = writeDebt(debt);
  const { principal, contract, claimed, limits, overdue, suit, judgment, assigned, rolledOver } = debt;
  return {
    platform: debt.platform ?? "",
    kind: debt.kind ?? "",
    status: debt.status,
    lenderName: debt.lender.name ?? "",
    lenderType: debt.lender.type,
    contractNumber: contract.number ?? "",
    signed: contract.signed ?? "",
    stated: yuanOf(principal.stated),
    received: yuanOf(principal.received),
    paidOut: principal.paidOut ?? "",
    rate: rateForm(document["rate"]),
    severalRates: Array.isArray(document["rate"]),
    dayCount: String(debt.dayCount ?? ""),
    method: debt.method ?? "",
    periods: String(debt.periods ?? ""),
    firstDue: debt.firstDue ?? "",
    fees: debt.fees.map(feeForm),
    graceDays: overdue ? String(overdue.graceDays) : "",
    ...penaltyForm(document["overdue"]),
    penaltyBase: overdue?.base ?? "principal",
    compound: overdue?.compound ?? false,
    ...defaultFeeForm(document["overdue"]),
    overdueSince: debt.overdueSince ?? "",
    acceleration: debt.acceleration.declared ?? "",
    claimedOn: claimed?.on ?? "",
    claimedTotal: yuanOf(claimed?.totalFen),
    claimedParts: Object.fromEntries(balanceParts.map((part) => [part, yuanOf(claimed?.parts[part])])) as Record<BalancePart, string>,
    payments: debt.payments.map(({ fen, ...rest }) => ({ ...rest, yuan: toYuan(fen) })),
    suitFiled: suit?.filed ?? "",
    suitServed: suit?.served ?? "",
    judgmentEffective: judgment?.effective ?? "",
    judgmentPerformBy: judgment?.performBy ?? "",
    judgmentUnpaid: yuanOf(judgment?.unpaidFen),
    assignedTo: assigned?.to ?? "",
    assignedNoticed: assigned?.noticed ?? "",
    rolledOverFirst: yuanOf(rolledOver?.firstFen),
    rolledOverLent: rolledOver?.firstLent ?? "",
    limitMinimum: yuanOf(limits.minimum),
    limitMonths: String(limits.maxMonths ?? ""),
  };
}

/** What was typed, in the shape of case.yaml. Not checked here: readDebtDocument does, and names each place. */
export function documentOfForm(form: DebtForm, before: Debt): DebtDocument {
  const kept = writeDebt(before);
  return given({
    ...kept,
    platform: form.platform,
    kind: form.kind,
    status: form.status,
    lender: given({ name: form.lenderName, type: form.lenderType }),
    contract: given({ ...before.contract, number: form.contractNumber, signed: form.signed }),
    principal: given({ stated: form.stated, received: form.received, paidOut: form.paidOut }),
    rate: form.severalRates ? kept["rate"] : rateDocument(form.rate, before),
    dayCount: form.dayCount,
    method: form.method,
    periods: form.periods,
    firstDue: form.firstDue,
    fees: form.fees.filter(isTyped).map(({ name, yuan, when, day }) => given({ name, yuan, when: when === "day" ? day : when })),
    overdue: overdueDocument(form, before),
    overdueSince: form.overdueSince,
    acceleration: given({ declared: form.acceleration }),
    claimed: claimedDocument(form),
    payments: form.payments.filter((one) => one.day.trim() !== "" || one.yuan.trim() !== "").map((one) => given({ ...one })),
    suit: ifGiven({ filed: form.suitFiled, served: form.suitServed }),
    judgment: ifGiven({ effective: form.judgmentEffective, performBy: form.judgmentPerformBy, unpaid: form.judgmentUnpaid }),
    assigned: ifGiven({ to: form.assignedTo, noticed: form.assignedNoticed }),
    rolledOver: ifGiven({ first: form.rolledOverFirst, lent: form.rolledOverLent }),
    limits: given({ minimum: form.limitMinimum, maxMonths: form.limitMonths, refuses: before.limits.refuses }),
  });
}

function overdueDocument(form: DebtForm, before: Debt): unknown {
  if (form.penaltyKind === "unknown") return undefined;
  return {
    graceDays: form.graceDays.trim() === "" ? 0 : form.graceDays,
    penalty: penaltyDocument(form),
    base: form.penaltyBase,
    compound: form.compound,
    defaultFee: defaultFeeDocument(form),
    setOff: before.overdue?.setOff ?? null,
  };
}

function penaltyDocument(form: DebtForm): unknown {
  if (form.penaltyKind === "multiplier") return { multiplier: form.multiplier };
  return form.penaltyKind === "rate" ? { rate: given({ ...form.penaltyRate }) } : null;
}

function defaultFeeDocument(form: DebtForm): unknown {
  if (form.defaultFeeKind === "yuan") return { yuan: form.defaultFeeYuan, each: form.defaultFeeEach };
  return form.defaultFeeKind === "percent" ? { percent: form.defaultFeePercent, of: "overdue-principal", each: form.defaultFeeEach } : null;
}

function claimedDocument(form: DebtForm): unknown {
  const parts = given({ ...form.claimedParts });
  const claimed = given({ on: form.claimedOn, total: form.claimedTotal, ...(Object.keys(parts).length > 0 && { parts }) });
  const said = form.claimedTotal.trim() !== "" || Object.keys(parts).length > 0;
  return said ? claimed : undefined;
}

function rateDocument(rate: RateForm, before: Debt): unknown {
  const [first] = before.rates;
  return rate.value.trim() === "" ? undefined : given({ ...rate, kind: first?.rate.kind });
}

function rateForm(document: unknown): RateForm {
  if (!isMapping(document)) return emptyRate("year");
  return { value: String(document["value"]), per: String(document["per"]), unit: String(document["unit"]) };
}

function feeForm({ name, fen, when }: Fee): FeeForm {
  const onDay = when !== "upfront" && when !== "each-period";
  return { name, yuan: toYuan(fen), when: onDay ? "day" : when, day: onDay ? when : "" };
}

function penaltyForm(overdue: unknown): Pick<DebtForm, "penaltyKind" | "multiplier" | "penaltyRate"> {
  const nothing = { multiplier: "", penaltyRate: emptyRate("day") };
  if (!isMapping(overdue)) return { penaltyKind: "unknown", ...nothing };
  const penalty = overdue["penalty"];
  if (!isMapping(penalty)) return { penaltyKind: "none", ...nothing };
  if ("multiplier" in penalty) return { ...nothing, penaltyKind: "multiplier", multiplier: String(penalty["multiplier"]) };
  return { ...nothing, penaltyKind: "rate", penaltyRate: rateForm(penalty["rate"]) };
}

function defaultFeeForm(overdue: unknown): Pick<DebtForm, "defaultFeeKind" | "defaultFeeYuan" | "defaultFeePercent" | "defaultFeeEach"> {
  const nothing = { defaultFeeYuan: "", defaultFeePercent: "", defaultFeeEach: "instalment" };
  const fee = isMapping(overdue) ? overdue["defaultFee"] : null;
  if (!isMapping(fee)) return { defaultFeeKind: "none", ...nothing };
  const each = { defaultFeeEach: String(fee["each"]) };
  if ("yuan" in fee) return { ...nothing, ...each, defaultFeeKind: "yuan", defaultFeeYuan: String(fee["yuan"]) };
  return { ...nothing, ...each, defaultFeeKind: "percent", defaultFeePercent: String(fee["percent"]) };
}

const yuanOf = (fen: Parameters<typeof toYuan>[0] | undefined): string => (fen === undefined ? "" : toYuan(fen));

const isTyped = (fee: FeeForm): boolean => fee.name.trim() !== "" || fee.yuan.trim() !== "";

/** An empty field is a fact not known; text is taken without the spaces around it. */
export const given = (members: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(members)
      .map(([key, value]) => [key, typeof value === "string" ? value.trim() : value] as const)
      .filter(([, value]) => value !== "" && value !== undefined),
  );

/** Nothing typed is no fact; something typed is read, and what it still lacks is said at its field. */
function ifGiven(members: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  const typed = given(members);
  return Object.keys(typed).length === 0 ? undefined : typed;
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
