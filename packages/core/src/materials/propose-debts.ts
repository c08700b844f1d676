/**
 * Accounts of a credit report as proposals of debts, each held against the debts the case has already. A proposal says
 * only what the report says: never a rate, never a due day, which no report holds, and the kind of lender only where its
 * own name states it. A report often names the funding bank of an app's loan, so likeness is told with its reasons and the
 * person decides. Foreign money and debts of others the person vouches for stand apart.
 */

import type { Day } from "../day.ts";
import type { Debt, LenderType } from "../debt/debt.ts";
import type { LenderName } from "../debt/lender-name.ts";
import type { DebtId } from "../ids.ts";
import type { Fen } from "../money.ts";
import type { CreditAccount, CreditReport, GuarantorLiability } from "./credit-report.ts";

export interface ProposedDebt {
  readonly account: CreditAccount;
  readonly kind: "loan" | "card";
  readonly lender: { readonly name: string; readonly type: LenderType };
  /** The sum lent; `null` for cards and credit lines, whose limit was never lent as a whole, and for claims that changed hands. */
  readonly principalFen: Fen | null;
  readonly openedDay: Day | null;
  readonly match: DebtMatch;
}

export type DebtMatch =
  | { readonly is: "new" }
  /** Lender, day and sum agree, and with no other account or debt. */
  | { readonly is: "same"; readonly debt: DebtId; readonly because: readonly LikenessReason[] }
  | { readonly is: "maybe"; readonly debts: readonly { readonly debt: DebtId; readonly because: readonly LikenessReason[] }[] };

/** `alias`: the directory lists both names together, as reported somewhere; no proof of who the lender is. */
export type LikenessReason = "lender" | "alias" | "opened" | "amount";

export interface ProposedDebts {
  readonly debts: readonly ProposedDebt[];
  readonly foreign: readonly ProposedDebt[];
  readonly guarantees: readonly GuarantorLiability[];
  /** Not proposed; a debt transferred out may now be owed to somebody else. */
  readonly leftOut: readonly { readonly account: CreditAccount; readonly because: "ended" | "transferred" | "nothing-owed" }[];
}

export function proposeDebts(report: CreditReport, debts: readonly Debt[], lenders: readonly LenderName[]): ProposedDebts {
  const judged = report.accounts.map((account) => ({ account, because: whyLeftOut(account) }));
  const open = judged.flatMap(({ account, because }) => (because === null ? [account] : []));
  const found = open.map((account) => ({ account, likely: likenessesOf(account, debts, lenders) }));
  const claims = found.flatMap(({ likely }) => likely.filter(({ isSure }) => isSure).map(({ debt }) => debt));
  const proposed = found.map(({ account, likely }) => proposalOf(account, matchOf(likely, claims)));
  return {
    debts: proposed.filter(({ account }) => account.currency === homeCurrency),
    foreign: proposed.filter(({ account }) => account.currency !== homeCurrency),
    guarantees: report.guarantees,
    leftOut: judged.flatMap(({ account, because }) => (because === null ? [] : [{ account, because }])),
  };
}

const homeCurrency = "CNY";

/** `null`: something is owed, or may be. */
function whyLeftOut({ state, kind, balanceFen, overdueFen }: CreditAccount): ProposedDebts["leftOut"][number]["because"] | null {
  if (state === "settled" || state === "closed") return "ended";
  if (state === "transferred") return "transferred";
  if ((overdueFen ?? 0) > 0) return null;
  // A card of which no balance is told has not been used: a loan without one may still be owed.
  const isCard = kind === "card" || kind === "quasi-card";
  return balanceFen === 0 || (isCard && balanceFen === null) ? "nothing-owed" : null;
}

function proposalOf(account: CreditAccount, match: DebtMatch): ProposedDebt {
  const isCard = account.kind === "card" || account.kind === "quasi-card";
  const isClaim = isBoughtOrPaid(account);
  return {
    account,
    kind: isCard ? "card" : "loan",
    lender: { name: account.lender, type: account.lenderType },
    principalFen: isCard || isClaim || account.kind === "revolving" ? null : account.limitFen,
    openedDay: isClaim ? null : account.openedDay,
    match,
  };
}

/** A claim others bought, or paid in the borrower's place: its sum holds interest, and its day is not the one money was lent on. */
const isBoughtOrPaid = ({ kind, product, lenderType }: CreditAccount): boolean =>
  kind === "other" && (product === null || lenderType === "assignee" || lenderType === "guarantor");

interface Likeness {
  readonly debt: DebtId;
  readonly because: readonly LikenessReason[];
  /** The lender's own name and the day agree, and the sum does not speak against it. */
  readonly isSure: boolean;
}

/** Sure only where one account is sure of one debt, and no other account is sure of it too. */
function matchOf(likely: readonly Likeness[], claims: readonly DebtId[]): DebtMatch {
  const sure = likely.filter(({ isSure }) => isSure);
  const [only] = sure;
  if (only && sure.length === 1 && claims.filter((debt) => debt === only.debt).length === 1)
    return { is: "same", debt: only.debt, because: only.because };
  return likely.length === 0 ? { is: "new" } : { is: "maybe", debts: likely.map(({ debt, because }) => ({ debt, because })) };
}

function likenessesOf(account: CreditAccount, debts: readonly Debt[], lenders: readonly LenderName[]): readonly Likeness[] {
  return debts.flatMap((debt) => {
    const because = reasonsFor(account, debt, lenders);
    if (because === null) return [];
    return [
      { debt: debt.id, because, isSure: because.includes("lender") && because.includes("opened") && isAmount(account, debt) !== false },
    ];
  });
}

/** `null`: nothing speaks for it, or a known fact speaks against it. */
function reasonsFor(account: CreditAccount, debt: Debt, lenders: readonly LenderName[]): readonly LikenessReason[] | null {
  const isCard = account.kind === "card" || account.kind === "quasi-card";
  if (debt.kind !== undefined && (debt.kind === "card") !== isCard) return null;
  const named = nameLikeness(account.lender, debt, lenders);
  const opened = isOpened(account, debt);
  const amount = isAmount(account, debt);
  if (opened === false && amount === false) return null;
  const agrees = [opened, amount].filter((agreement) => agreement === true).length;
  // Another lender's name: only day and sum together can outweigh it, as with a loan of an app funded by a bank.
  if (named === null && agrees < 2) return null;
  if (named !== null && agrees === 0 && (opened === false || amount === false)) return null;
  return [
    ...(named === null ? [] : [named]),
    ...(opened === true ? (["opened"] as const) : []),
    ...(amount === true ? (["amount"] as const) : []),
  ];
}

/** `null` in an agreement: one side does not know. */
function isOpened({ openedDay }: CreditAccount, { contract, principal }: Debt): boolean | null {
  const known = [contract.signed, principal.paidOut].filter((day) => day !== undefined);
  return openedDay === null || known.length === 0 ? null : known.includes(openedDay);
}

function isAmount({ kind, limitFen }: CreditAccount, { principal }: Debt): boolean | null {
  const known = [principal.stated, principal.received].filter((amount) => amount !== undefined);
  if (kind !== "loan" && kind !== "other") return null;
  return limitFen === null || known.length === 0 ? null : known.includes(limitFen);
}

function nameLikeness(lender: string, debt: Debt, lenders: readonly LenderName[]): "lender" | "alias" | null {
  const names = [debt.lender.name, debt.platform].filter((name): name is string => name !== undefined && name !== "");
  if (names.some((name) => isWithin(name, lender))) return "lender";
  const entries = lenders.filter((entry) => entry.companies.some((company) => isWithin(company.name, lender)));
  const known = entries.flatMap((entry) => [entry.name, ...entry.also, ...entry.companies.map(({ name }) => name)]);
  return names.some((name) => known.some((other) => isWithin(name, other))) ? "alias" : null;
}

/** A branch's or a short name within the full one. */
const isWithin = (a: string, b: string): boolean => {
  const [shorter, longer] = [plain(a), plain(b)].sort((one, other) => one.length - other.length);
  return shorter !== undefined && longer !== undefined && shorter.length >= fewestLetters && longer.includes(shorter);
};

/** Two letters are a kind of bank, not its name. */
const fewestLetters = 4;
const plain = (name: string): string => name.normalize("NFKC").replace(/[\s()]/g, "");
