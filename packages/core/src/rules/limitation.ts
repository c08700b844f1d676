/**
 * Limitation: three years from the last due day, anew from every demand, acknowledgement, payment, suit and notice of
 * assignment before they are over (Civil Code 188, 189, 195 and the interpretation of 2020), at most twenty years.
 * Afterwards the borrower may refuse, unless they agree or pay (192): that is why the words allowed depend on this.
 *
 * The last day may move past a holiday (203); no calendar of holidays is kept, so a day is never later than shown here
 * by more than such a holiday.
 */

import type { Account } from "../accrual/account.ts";
import { addYears, type Day, earlierOf } from "../day.ts";
import { totalOf } from "../debt/balance.ts";
import type { Debt } from "../debt/debt.ts";
import { type Explanation, explain, onDay, term, words } from "../explain/explanation.ts";
import { parameterId, ruleId } from "../ids.ts";
import { articleLeaf, citationOf } from "../law/citation-of.ts";
import type { DatedValue, LawBook } from "../law/law-book.ts";
import { lookUp, newestValue } from "../law/look-up.ts";
import type { Finding, Rule, RuleInput } from "./finding.ts";
import { type LimitationEvent, type LimitationStart, limitationEvents, limitationStart, type RestartKind } from "./limitation-events.ts";
import { applies, beforeKnown, needsFacts, notApplicable } from "./make-finding.ts";

export interface Limitation {
  /**
   * `may-have-expired`: by the known facts it has; an unknown demand may have restarted it. `unknown`: facts are
   * missing, the day lies before the law book, or a suit was filed and how it ended is not known.
   */
  readonly state: "running" | "may-have-expired" | "unknown";
  readonly start: LimitationStart;
  /** The last day of the period by the known facts. */
  readonly endsOn: Day | null;
  readonly restartedBy: RestartKind | null;
  /** Those after the period was over are kept, but do not restart it by themselves. */
  readonly restarts: readonly (LimitationEvent & { readonly inTime: boolean })[];
}

/** Pure. `account` sharpens the last due day; without it the contract's own facts serve. */
export function limitationOn(debt: Debt, on: Day, account: Account | null, law: LawBook): Limitation {
  const start = limitationStart(debt, account);
  const years = yearsOn(law, "limitation.period", on);
  const longest = yearsOn(law, "limitation.long-stop", on);
  if (start.by === "unknown" || years === null || longest === null)
    return { state: "unknown", start, endsOn: null, restartedBy: null, restarts: [] };

  const stop = addYears(start.day, longest);
  let endsOn = earlierOf(addYears(start.day, years), stop);
  let restartedBy: RestartKind | null = null;
  const restarts = limitationEvents(debt, start.day, on).map((event) => {
    const inTime = event.day <= endsOn;
    if (inTime) [endsOn, restartedBy] = [earlierOf(addYears(event.day, years), stop), event.by];
    return { ...event, inTime };
  });
  const over = on > endsOn;
  return { state: over ? (restartedBy === "suit" ? "unknown" : "may-have-expired") : "running", start, endsOn, restartedBy, restarts };
}

function yearsOn(law: LawBook, id: string, on: Day): number | null {
  const found = lookUp(law, parameterId(id), on, null);
  return found.state === "known" && found.value.value.is === "years" ? found.value.value.years : null;
}

const rule = ruleId("limitation.period");
const period = parameterId("limitation.period");

/** Facts: `firstDue`, `periods`; everything that may have restarted it. The day of the claim decides. */
export const limitationPeriod: Rule = { id: rule, decide };

function decide({ debt, account, law, on }: RuleInput): Finding {
  const found = lookUp(law, period, on, null);
  if (found.state === "before-known") return beforeKnown(rule, law, found.parameter, found.knownFrom);
  const citation = citationOf(law, newestValue(law, period));
  if (account && account.charged.principal > 0 && totalOf(account.balance) === 0) return notApplicable(rule, "nothing-owed", citation);
  const limitation = limitationOn(debt, on, account, law);
  if (limitation.start.by === "unknown") return needsFacts(rule, limitation.start.missing, citation);
  return applies(rule, citation, {
    day: limitation.endsOn,
    says: { sentence: limitation.state, values: {} },
    explanation: () => explainLimitation(debt, law, limitation, on),
  });
}

function explainLimitation(debt: Debt, law: LawBook, limitation: Limitation, on: Day): Explanation {
  const { start, endsOn } = limitation;
  const article = (id: string): Explanation => articleLeaf(law, valueOn(law, id, on));
  return explain(`law.limitation-${limitation.state}`, endsOn ? { day: onDay(endsOn), on: onDay(on) } : { on: onDay(on) }, {
    ...(endsOn ? { result: onDay(endsOn) } : {}),
    parts: [
      ...(start.by === "unknown" ? [] : [explainStart(debt, start.day, start.by, article("limitation.start-of-instalments"))]),
      article("limitation.period"),
      ...limitation.restarts.map((event) =>
        explain(
          event.inTime ? "law.limitation-restart" : "law.limitation-event-too-late",
          { day: onDay(event.day), by: term(`restart-${event.by}`), how: words(event.how ?? "") },
          { origin: event.origin },
        ),
      ),
      explain("law.limitation-restarts", {}, { parts: [article("limitation.restarts"), article("limitation.restarts-in-detail")] }),
      explain("law.limitation-warning", {}, { parts: [article("limitation.defence")] }),
      explain("law.limitation-unknown-events", {}, { origin: { from: "convention", convention: "only-known-restarts" } }),
    ],
  });
}

function explainStart(debt: Debt, day: Day, by: "last-instalment" | "acceleration", article: Explanation): Explanation {
  if (by === "last-instalment")
    return explain(
      "law.limitation-start",
      { day: onDay(day) },
      { parts: [article], origin: { from: "fact", path: `${debt.id}.firstDue` } },
    );
  const origin = { from: "fact", path: `${debt.id}.acceleration.declared` } as const;
  return explain("law.limitation-start-accelerated", { day: onDay(day) }, { origin });
}

function valueOn(law: LawBook, id: string, on: Day): DatedValue {
  const found = lookUp(law, parameterId(id), on, null);
  return found.state === "known" ? found.value : newestValue(law, parameterId(id));
}
