/**
 * The names a template may use about one debt. A fact that a paragraph needs and the case lacks is `missing` with its
 * path; a fact that simply does not exist here (no assignment, no claim) is a flag that is not set.
 */

import { addMonths } from "../day.ts";
import { balanceParts, totalOf } from "../debt/balance.ts";
import type { Debt } from "../debt/debt.ts";
import { count, inDays, money, onDay, term, words } from "../explain/explanation.ts";
import { type Fen, sumFen } from "../money.ts";
import type { Plan, Shortfall } from "../plan/plan.ts";
import { onOwnDay } from "../standing/claim-difference.ts";
import type { ClaimDifference, DebtStanding, NeutralReason } from "../standing/standing.ts";
import { type Offer, offerFor } from "../talk/offer.ts";
import { findingRows, isLicensed, letterFindingRows, mayBeShown } from "./finding-values.ts";
import { fact, flag, fromEngine, fromFact, known, rows, type Value, type Values } from "./values.ts";
import type { Wording } from "./wording.ts";

export interface DebtSource {
  readonly standing: DebtStanding;
  /** Place in `facts.debts`, for the paths of missing facts. */
  readonly index: number;
  readonly plan: Plan | null;
  readonly shortfall: Shortfall | null;
  readonly wording: Wording;
}

export function debtValues(source: DebtSource): Values {
  const { standing, plan, shortfall, index } = source;
  const offer = standing.words.set === "open" ? offerFor(standing.debt.id, plan, shortfall) : { kind: "none" as const };
  return {
    ...identityValues(standing.debt, `debts[${index}]`),
    ...balanceValues(standing),
    ...claimValues(standing, `debts[${index}]`),
    ...glanceValues(standing, `debts[${index}]`),
    ...offerValues(offer),
    ...wordsValues(standing),
    "findings.rows": rows(findingRows(source.standing, source.wording)),
    "letter-findings.rows": rows(letterFindingRows(source.standing, source.wording)),
    ...timelineValues(standing),
    "missing.rows": rows(
      standing.missing.map((path) => ({ "missing.fact": known(term(`fact-${path}`), fromFact(`debts[${index}].${path}`)) })),
    ),
  };
}

function identityValues(debt: Debt, path: string): Values {
  const creditor = debt.assigned?.to ?? debt.lender.name;
  const number = debt.contract.number;
  const tail = tailOf(number);
  return {
    "debt.id": known(words(debt.id), fromFact(`${path}.id`)),
    "debt.name": known(words(nameOfDebt(debt)), fromFact(`${path}.lender.name`)),
    "debt.creditor": fact(creditor, `${path}.lender.name`, words),
    "debt.lender": fact(debt.lender.name, `${path}.lender.name`, words),
    "debt.lender-type": known(term(`lender-${debt.lender.type}`), fromFact(`${path}.lender.type`)),
    "debt.platform": debt.platform === undefined ? flag(false) : known(words(debt.platform), fromFact(`${path}.platform`)),
    "debt.contract": fact(number, `${path}.contract.number`, words),
    "debt.tail": fact(tail, `${path}.contract.number`, words),
    "debt.signed": fact(debt.contract.signed, `${path}.contract.signed`, onDay),
    "debt.card": flag(debt.kind === "card"),
    "debt.mine": flag(debt.status === "mine"),
    "debt.signed-by-person": flag(debt.status !== "not-mine" && debt.status !== "unsure"),
    "debt.status": known(term(`status-${debt.status}`), fromFact(`${path}.status`)),
    "debt.assigned": flag(debt.assigned !== undefined),
    "lender.licensed": flag(isLicensed(debt.lender.type)),
    "lender.bank": flag(debt.lender.type === "bank"),
    "lender.private": flag(debt.lender.type === "private"),
    "lender.unknown": flag(debt.lender.type === "unknown"),
    "principal.stated": fact(debt.principal.stated, `${path}.principal.stated`, money),
    "principal.received": fact(debt.principal.received, `${path}.principal.received`, money),
    "principal.deducted": flag(
      debt.principal.stated !== undefined && debt.principal.received !== undefined && debt.principal.received < debt.principal.stated,
    ),
  };
}

/** What the borrower calls it: the lender, else the app; with the end of the contract number, for two at one lender. */
export function nameOfDebt(debt: Debt): string {
  const tail = tailOf(debt.contract.number);
  return `${debt.lender.name ?? debt.platform ?? debt.id}${tail === undefined ? "" : ` *${tail}`}`;
}

/** The last four letters or digits: enough to find a contract by, too little to misuse. */
/** `undefined`: no number, or one without a letter or digit to tell it by. */
function tailOf(number: string | undefined): string | undefined {
  const tail = (number ?? "").replaceAll(/[^\p{L}\p{N}]/gu, "").slice(-4);
  return tail === "" ? undefined : tail;
}

function balanceValues({ balance, account, perDayFen, perMonthFen }: DebtStanding): Values {
  const engine = (of: Fen | null): Value => (of === null ? flag(false) : known(money(of), fromEngine("standing")));
  const overdue = account !== null && account.overdueSince !== null;
  return {
    "balance.known": flag(balance !== null),
    "balance.total": engine(balance === null ? null : totalOf(balance)),
    "balance.per-day": engine(perDayFen),
    "balance.per-month": engine(perMonthFen),
    "balance.rows": rows(
      balance === null
        ? []
        : balanceParts
            .filter((part) => balance[part] !== 0)
            .map((part) => ({
              "balance.part": known(term(`part-${part}`), fromEngine("standing")),
              "balance.fen": known(money(balance[part]), fromEngine("standing")),
            })),
    ),
    "overdue.since": overdue && account.overdueSince !== null ? known(onDay(account.overdueSince), fromEngine("standing")) : flag(false),
    "overdue.days": overdue ? known(inDays(account.overdueDays), fromEngine("standing")) : flag(false),
  };
}

/** Claim and balance are compared on the claim's own day; where that day has no account, on the day of the standing. */
function claimValues({ debt, difference }: DebtStanding, path: string): Values {
  const claim = debt.claimed;
  const compared = onOwnDay(difference);
  const total = (of: (each: ClaimDifference) => Fen): Value =>
    compared.length === 0 ? flag(false) : known(money(sumFen(compared.map(of))), fromEngine("standing"));
  return {
    "claim.known": flag(claim !== undefined),
    "claim.on": claim === undefined ? flag(false) : known(onDay(claim.on), fromFact(`${path}.claimed.on`)),
    "claim.total": claim === undefined ? flag(false) : known(money(claim.totalFen), fromFact(`${path}.claimed.total`)),
    "claim.computed": total(({ computedFen }) => computedFen),
    "claim.below-computed": flag(sumFen(compared.map(({ fen }) => fen)) < 0),
    "difference.total": total(({ fen }) => fen),
    "difference.rows": rows(compared.map((each) => partValues(each, path))),
    "difference.above-rows": rows(compared.filter(({ fen }) => fen > 0).map((each) => partValues(each, path))),
  };
}

/** One line of the table of all debts, in their order: what is not known is said in its place. */
const glanceValues = ({ debt, balance, words: allowed }: DebtStanding, path: string): Values => ({
  "glance.claim": known(debt.claimed ? money(debt.claimed.totalFen) : term("glance-no-claim"), fromFact(`${path}.claimed.total`)),
  "glance.balance": known(balance ? money(totalOf(balance)) : term("glance-no-balance"), fromEngine("standing")),
  "glance.words": known(term(`glance-${allowed.set}`), fromEngine("standing")),
});

const partValues = ({ part, claimedFen, computedFen, fen, because }: ClaimDifference, path: string): Values => ({
  "difference.part": known(term(`part-${part}`), fromEngine("standing")),
  "difference.claimed": known(money(claimedFen), fromFact(`${path}.claimed`)),
  "difference.computed": known(money(computedFen), fromEngine("standing")),
  "difference.fen": known(money(fen), fromEngine("standing")),
  "difference.because": known(term(`because-${because}`), fromEngine("standing")),
});

function offerValues(offer: Offer): Values {
  const steps = offer.kind === "instalments" ? offer.steps : [];
  const [first, last] = [steps[0], steps.at(-1)];
  const endsDifferent = steps.length === 2 && last?.months === 1;
  const plan = (of: Value | undefined): Value => of ?? flag(false);
  return {
    "offer.kind": known(term(`offer-${offer.kind}`), fromEngine("plan")),
    "offer.instalments": flag(offer.kind === "instalments"),
    "offer.lump-sum": flag(offer.kind === "lump-sum"),
    "offer.deferral": flag(offer.kind === "deferral"),
    "offer.token": flag(offer.kind === "token"),
    "offer.none": flag(offer.kind === "none"),
    "offer.even": flag(steps.length === 1),
    "offer.ends-different": flag(endsDifferent),
    "offer.stepped": flag(steps.length > 1 && !endsDifferent),
    "offer.monthly": plan(first && known(money(first.fen), fromEngine("plan"))),
    "offer.first": plan(first && known(onDay(first.first), fromEngine("plan"))),
    "offer.date": plan(first && known(term(`date-${first.first.slice(8)}`), fromEngine("plan"))),
    "offer.months": plan(first && known(count(first.months), fromEngine("plan"))),
    "offer.last": plan(last && known(money(last.fen), fromEngine("plan"))),
    "offer.last-day": plan(last && known(onDay(last.last), fromEngine("plan"))),
    "offer.count": offer.kind === "instalments" ? known(count(offer.count), fromEngine("plan")) : flag(false),
    "offer.total": offer.kind === "instalments" ? known(money(offer.totalFen), fromEngine("plan")) : flag(false),
    "offer.lump": offer.kind === "lump-sum" ? known(money(offer.fen), fromEngine("plan")) : flag(false),
    "offer.lump-day": offer.kind === "lump-sum" ? known(onDay(offer.day), fromEngine("plan")) : flag(false),
    "offer.token-monthly": offer.kind === "token" ? known(money(offer.fen), fromEngine("plan")) : flag(false),
    "offer.token-first": offer.kind === "token" ? known(onDay(offer.first), fromEngine("plan")) : flag(false),
    "offer.review":
      (offer.kind === "deferral" || offer.kind === "token") && offer.review !== null
        ? known(onDay(offer.review), fromEngine("plan"))
        : flag(false),
    "offer.rows": rows(
      steps.map((step) => ({
        "step.first": known(onDay(step.first), fromEngine("plan")),
        "step.last": known(onDay(step.last), fromEngine("plan")),
        "step.months": known(count(step.months), fromEngine("plan")),
        "step.single": flag(step.months === 1),
        "step.fen": known(money(step.fen), fromEngine("plan")),
      })),
    ),
  };
}

const reasons: readonly NeutralReason[] = [
  "limitation-may-have-expired",
  "facts-missing",
  "creditor-unverified",
  "not-mine",
  "already-paid",
  "sum-disputed",
  "unsure-whose",
];

function wordsValues({ words: allowed }: DebtStanding): Values {
  const because = allowed.set === "neutral" ? allowed.because : [];
  return {
    "words.open": flag(allowed.set === "open"),
    "words.neutral": flag(allowed.set === "neutral"),
    ...Object.fromEntries(reasons.map((reason) => [`because.${reason}`, flag(because.includes(reason))])),
    "because.rows": rows(because.map((reason) => ({ "because.reason": known(term(`neutral-${reason}`), fromEngine("standing")) }))),
  };
}

/** How far ahead instalments are listed: those of years would fill pages. */
const monthsAhead = 3;

function timelineValues(standing: DebtStanding): Values {
  const until = addMonths(standing.on, monthsAhead);
  const later = standing.timeline.filter(({ event, day }) => event === "due" && day > until);
  return {
    "timeline.rows": rows(timelineRows({ ...standing, timeline: standing.timeline.filter((event) => !later.includes(event)) })),
    "timeline.later": later.length === 0 ? flag(false) : known(count(later.length), fromEngine("standing")),
    "timeline.until": known(onDay(until), fromEngine("standing")),
  };
}

/** An event that a rule yields is shown only where its finding may be. */
function timelineRows({ timeline, findings }: DebtStanding): Values[] {
  return timeline.flatMap(({ day, event, fen, certain }) => {
    const finding = findings.find(({ rule }) => rule === event);
    if (finding !== undefined && !mayBeShown(finding.citation)) return [];
    return [
      {
        "event.day": known(onDay(day), fromEngine("standing")),
        "event.what": known(term(`event-${event}`), fromEngine("standing")),
        "event.is-certain": flag(certain),
        "event.fen": fen === null ? flag(false) : known(money(fen), fromEngine("standing")),
      },
    ];
  });
}
