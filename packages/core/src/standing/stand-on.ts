/**
 * Where debts stand on a day: account, claim beside it, what the law says, what comes when, and which words are safe.
 * The one door to stage 1; everything shown about a debt's amount comes from here.
 */

import type { Account } from "../accrual/account.ts";
import { contractCost } from "../accrual/cost-flows.ts";
import type { MissingFacts } from "../accrual/missing-facts.ts";
import { type Outcome, runAhead } from "../accrual/run-account.ts";
import { addDays, addMonths, type Day } from "../day.ts";
import { mapBalance, totalOf } from "../debt/balance.ts";
import type { CaseFacts } from "../debt/case-facts.ts";
import type { Debt } from "../debt/debt.ts";
import { isSayable } from "../explain/citation.ts";
import type { DebtId } from "../ids.ts";
import type { LawBook } from "../law/law-book.ts";
import { withUserValues } from "../law/with-user-values.ts";
import { type Fen, fen, sumFen, zeroFen } from "../money.ts";
import type { Result } from "../result.ts";
import type { Finding, Rule } from "../rules/finding.ts";
import { claimDifference } from "./claim-difference.ts";
import type { CaseStanding, DebtStanding } from "./standing.ts";
import { timelineOf } from "./timeline.ts";
import { wordsAllowed } from "./words-allowed.ts";

/** `warningRead`: debts about which the person has read the limitation warning and chosen to speak openly. */
export interface Choices {
  readonly warningRead: ReadonlySet<DebtId>;
}

export const noChoices: Choices = { warningRead: new Set() };

export type StandDebt = typeof standDebtOn;

/** `beside`: one's other debts to the same lender. */
export function standDebtOn(
  debt: Debt,
  on: Day,
  law: LawBook,
  rules: readonly Rule[],
  choices: Choices = noChoices,
  beside: readonly Debt[] = [],
): DebtStanding {
  const claimDay = debt.claimed?.on ?? on;
  const { accounts, ahead } = runAhead(debt, [on, claimDay], [addDays(on, 1), addMonths(on, 1)]);
  const [run, onClaimDay] = accounts;
  const [tomorrow = null, nextMonth = null] = ahead;
  const account = accountIn(run);
  const cost = contractCost(debt, account?.schedule);
  const findings = rules.map((rule) => rule.decide({ debt, account, law, on, yearlyCost: cost, beside })).filter(maySay);
  return {
    debt,
    on,
    balance: account?.balance ?? null,
    account,
    missing: run?.ok === false ? run.error.missing : [],
    difference: account && debt.claimed ? claimDifference(debt.claimed, account, accountIn(onClaimDay)) : [],
    perDayFen: growth(account, tomorrow),
    perMonthFen: growth(account, nextMonth),
    yearlyCost: cost,
    findings,
    timeline: timelineOf(debt, account, findings),
    words: wordsAllowed(debt, on, account, law, choices.warningRead.has(debt.id)),
  };
}

/** `standDebt`: for whoever keeps what was worked out of a debt that has not changed. */
export function standCaseOn(
  facts: CaseFacts,
  on: Day,
  law: LawBook,
  rules: readonly Rule[],
  choices: Choices = noChoices,
  standDebt: StandDebt = standDebtOn,
): CaseStanding {
  const debts = [...standDebtsOn(facts, on, law, rules, choices, standDebt)];
  const mine = debts.filter((standing) => standing.debt.status === "mine");
  const computed = mine.flatMap((standing) => standing.balance ?? []);
  return {
    on,
    debts,
    refusedLawValues: withUserValues(law, facts.lawValues ?? []).refused,
    totals: {
      balance: mapBalance((part) => sumFen(computed.map((balance) => balance[part]))),
      claimedFen: sumFen(mine.map((standing) => standing.debt.claimed?.totalFen ?? zeroFen)),
      perDayFen: sumFen(mine.map((standing) => standing.perDayFen ?? zeroFen)),
      withoutBalance: mine.length - computed.length,
    },
  };
}

/** The debts of a case one by one, for whoever has to let others in between. */
export function* standDebtsOn(
  facts: CaseFacts,
  on: Day,
  law: LawBook,
  rules: readonly Rule[],
  choices: Choices,
  standDebt: StandDebt,
): Generator<DebtStanding> {
  const entered = withUserValues(law, facts.lawValues ?? []);
  for (const debt of facts.debts) {
    const beside = facts.debts.filter((other) => other !== debt && other.lender.name?.trim() === debt.lender.name?.trim());
    yield standDebt(debt, on, entered.law, rules, choices, beside);
  }
}

const maySay = ({ citation }: Finding): boolean => citation === null || isSayable(citation.confidence);

const accountIn = (run: Result<Account, MissingFacts> | undefined): Account | null => (run?.ok ? run.value : null);

/** What waiting until the later day adds to the debt if nothing is paid: all parts but principal. */
function growth(now: Outcome | null, later: Outcome | null): Fen | null {
  if (!now || !later) return null;
  const drawn = later.charged.principal - now.charged.principal;
  return fen(totalOf(later.balance) - totalOf(now.balance) - drawn);
}
