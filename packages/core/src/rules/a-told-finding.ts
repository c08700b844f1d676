/** Asks a rule about a debt as a case would, and writes its finding for tests: outcome first, what it says, then its explanation. */

import { contractCost } from "../accrual/cost-flows.ts";
import { runAccount } from "../accrual/run-account.ts";
import { day } from "../day.ts";
import type { DebtBuilder } from "../debt/a-debt.ts";
import type { Debt } from "../debt/debt.ts";
import { told } from "../explain/a-told-explanation.ts";
import type { ExplainedValue, Explanation } from "../explain/explanation.ts";
import type { LawBook } from "../law/law-book.ts";
import { toYuan } from "../money.ts";
import type { Finding, Rule, Saying } from "./finding.ts";

export function ask(rule: Rule, law: LawBook, { debt }: DebtBuilder, on: string, beside: readonly Debt[] = []): Finding {
  const run = runAccount(debt, day(on));
  const account = run.ok ? run.value : null;
  return rule.decide({ debt, account, law, on: day(on), yearlyCost: contractCost(debt, account?.schedule ?? null), beside });
}

export function toldFinding(finding: Finding): readonly string[] {
  switch (finding.outcome) {
    case "needs-facts":
      return [`needs-facts ${finding.missing.join(" ")}`];
    case "not-applicable":
      return [`not-applicable ${finding.because} (${articleOf(finding)})`];
    case "outside-knowledge":
      return [
        `outside-knowledge ${finding.parameter} ${finding.knownFrom ?? "…"}–${finding.knownTo ?? "…"} (${articleOf(finding)})`,
        ...(finding.lastKnown
          ? [figure(finding.lastKnown.valueFen), says(finding.lastKnown.says), ...told(finding.lastKnown.explanation())]
          : []),
      ];
    case "applies":
      return [
        ["applies", finding.day, finding.conditional, `(${articleOf(finding)})`].filter((word) => word !== null).join(" "),
        ...(finding.valueFen === null ? [] : [figure(finding.valueFen)]),
        ...(finding.asks ? [`asks ${finding.asks.parts.join(", ")}: ${toYuan(finding.asks.unpaidFen)} unpaid`] : []),
        says(finding.says),
        ...told(finding.explanation()),
      ];
  }
}

const articleOf = ({ citation }: Finding): string => citation?.article ?? "none";
const figure = (fen: Parameters<typeof toYuan>[0] | null): string => (fen === null ? "no figure" : `figure ${toYuan(fen)}`);

/** By way of an explanation's line, which writes values already. */
const says = ({ sentence, values }: Saying): string => `says ${told(nodeOf(sentence, values)).join("")}`;
const nodeOf = (key: string, values: Readonly<Record<string, ExplainedValue>>): Explanation => ({
  key,
  values,
  result: null,
  origin: null,
  parts: [],
});
