/** The names a template may use about this month's money: what moves when, what is protected first, how a debit is changed. */

import type { AccountMonth } from "../budget/account-month.ts";
import { stepsToChange } from "../budget/authorisation-steps.ts";
import { type Claim, isAtHandKnown, type LivingMonth, livingMonthOf, toTalkAbout } from "../budget/living-money.ts";
import type { CaseFacts } from "../debt/case-facts.ts";
import type { Debit } from "../debt/month-facts.ts";
import { type ExplainedValue, inDays, money, onDay, term, words } from "../explain/explanation.ts";
import type { DocumentInput } from "./document-input.ts";
import { flag, fromEngine, fromFact, known, rows, type Value, type Values } from "./values.ts";

export function monthValues({ facts, standing }: DocumentInput): Values {
  const month = livingMonthOf(facts, standing.on);
  const figure = <Of>(of: Of | null | undefined, make: (of: Of) => ExplainedValue): Value =>
    of === null || of === undefined ? flag(false) : known(make(of), fromEngine("capacity"));
  return {
    "month.known": flag(month !== null),
    "month.until": figure(month, (of) => onDay(of.until)),
    "month.at-hand": figure(month !== null && isAtHandKnown(month) ? month : null, (of) => money(of.atHandFen)),
    "month.next-income": figure(month?.nextIncome, (of) => onDay(of.day)),
    "month.living": figure(month?.living, (of) => money(of.fen)),
    "month.living-days": figure(month?.living, (of) => inDays(of.days)),
    "month.living-by-floor": flag(month?.living?.basis === "floor"),
    "month.short": figure(month !== null && month.shortFen > 0 ? month : null, (of) => money(of.shortFen)),
    "month.short-at-most": flag(month !== null && month.unknownAccounts.length > 0),
    "month.not-read": rows(
      (month?.unknownAccounts ?? []).map((name) => ({ "account.name": known(words(name), fromFact("month.accounts")) })),
    ),
    "month.undated": rows(
      (month?.undated ?? []).map(({ names, fen }) => ({
        "need.what": known(words(names.join("、")), fromFact("spending")),
        "need.fen": known(money(fen), fromFact("spending")),
      })),
    ),
    "month.due": rows((month?.due ?? []).map((due) => dueRow(due, facts))),
    "month.enough": flag(month !== null && month.shortFen === 0),
    "month.risk-name": figure(month?.firstAtRisk, (of) => words(of.debit.name)),
    "month.risk-day": figure(month?.firstAtRisk, (of) => onDay(of.day)),
    "month.rows": rows(
      month === null
        ? []
        : month.accounts
            .flatMap(movementRows)
            .sort(byDay)
            .map(({ values }) => values),
    ),
    "month.claims": rows(month === null ? [] : month.claims.map(claimRow)),
    "month.talk": rows(month === null ? [] : toTalkAbout(month).map(claimRow)),
    "month.steps": rows(month === null ? [] : stepsFor(facts.month?.debits ?? [], month)),
  };
}

interface Movement {
  readonly day: string;
  readonly values: Values;
}

const byDay = (a: Movement, b: Movement): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);

function movementRows({ account, days }: AccountMonth): Movement[] {
  const row = (day: (typeof days)[number], what: string, sum: ExplainedValue, result: Value): Movement => ({
    day: day.day,
    values: {
      "move.day": known(onDay(day.day), fromFact("month")),
      "move.account": known(words(account.name), fromFact("month.accounts")),
      "move.what": known(words(what), fromFact("month")),
      "move.fen": known(sum, fromFact("month")),
      "move.comes": flag(result.is === "flag"),
      "move.state": result,
      "move.left": known(day.leftFen === null ? words("—") : money(day.leftFen), fromEngine("capacity")),
    },
  });
  return days.flatMap((day) => [
    ...day.debits.map(({ debit, state }) => row(day, debit.name, money(debit.fen), known(term(`debit-${state}`), fromEngine("capacity")))),
    ...day.income.map((income) => row(day, income.name, money(income.fen), flag(false))),
  ]);
}

const dueRow = ({ debt, day, fen }: LivingMonth["due"][number], { debts }: CaseFacts): Values => {
  const found = debts.find(({ id }) => id === debt);
  return {
    "due.name": known(words(found?.lender.name ?? found?.platform ?? debt), fromFact("debts")),
    "due.day": known(onDay(day), fromEngine("standing")),
    "due.fen": known(money(fen), fromEngine("standing")),
  };
};

const claimRow = ({ debit, day, fen, coveredFen }: Claim): Values => ({
  "need.what": known(debit === null ? term("need-living") : words(debit.name), fromFact("month")),
  "need.day": known(onDay(day), fromFact("month")),
  "need.fen": known(money(fen), fromEngine("capacity")),
  "need.covered": known(money(coveredFen), fromEngine("capacity")),
});

/** Steps fit the debits that must be talked about; with none, those to debts at all. */
function stepsFor(all: readonly Debit[], month: LivingMonth): Values[] {
  const pressed = toTalkAbout(month).flatMap(({ debit }) => (debit === null ? [] : [debit]));
  const debits = pressed.length > 0 ? pressed : all.filter(({ debt }) => debt !== undefined);
  return stepsToChange(debits).map((step) => ({ "step.text": known(term(`authorisation-${step}`), fromEngine("capacity")) }));
}
