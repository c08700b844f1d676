/**
 * Limitation: three years from the last due day, anew from every demand, acknowledgement, payment, suit and notice of
 * assignment before they are over (Civil Code 188, 189, 195 and the interpretation of 2020), at most twenty years.
 * Afterwards the borrower may refuse, unless they agree or pay (192): that is why the words allowed depend on this. While
 * a suit is pending the period stands still and has no last day; it begins anew when the case ends (195).
 *
 * A last day that is a holiday moves behind it (203). In a year whose holidays are not known it is shown unmoved and may
 * be later; events and the day asked are then measured against the unmoved day.
 */

import type { Account } from "../accrual/account.ts";
import { addYears, type Day, earlierOf } from "../day.ts";
import { totalOf } from "../debt/balance.ts";
import type { Debt } from "../debt/debt.ts";
import { type Explanation, explain, onDay, term, words } from "../explain/explanation.ts";
import { parameterId, ruleId } from "../ids.ts";
import { articleLeaf, citationOf } from "../law/citation-of.ts";
import { type Deadline, lastDayAt } from "../law/deadline.ts";
import type { DatedValue, LawBook } from "../law/law-book.ts";
import { lookUp, newestValue } from "../law/look-up.ts";
import type { Finding, Rule, RuleInput } from "./finding.ts";
import { explainLastDay, lastDayValues } from "./last-day.ts";
import { type LimitationEvent, type LimitationStart, limitationEvents, limitationStart, type RestartKind } from "./limitation-events.ts";
import { applies, beforeKnown, needsFacts, notApplicable } from "./make-finding.ts";

export interface Limitation {
  /**
   * `may-have-expired`: by the known facts it has; an unknown demand may have restarted it. `unknown`: facts are
   * missing, the day lies before the law book, or a suit was filed and how it ended is not known.
   */
  readonly state: "running" | "may-have-expired" | "unknown";
  readonly start: LimitationStart;
  /** The last day of the period by the known facts, and how it fell on that day. */
  readonly endsOn: Day | null;
  readonly ends: Deadline | null;
  readonly restartedBy: RestartKind | null;
  /** Those after the period was over are kept, but do not restart it by themselves. */
  readonly restarts: readonly (LimitationEvent & { readonly inTime: boolean })[];
}

/** Pure. `account` sharpens the last due day; without it the contract's own facts serve. */
export function limitationOn(debt: Debt, on: Day, account: Account | null, law: LawBook): Limitation {
  const start = limitationStart(debt, on, account);
  const years = yearsOn(law, "limitation.period", on);
  const longest = yearsOn(law, "limitation.long-stop", on);
  if (start.by === "unknown" || years === null || longest === null)
    return { state: "unknown", start, endsOn: null, ends: null, restartedBy: null, restarts: [] };

  const stop = addYears(start.day, longest);
  const countedFrom = (day: Day): Day => earlierOf(addYears(day, years), stop);
  let counted = countedFrom(start.day);
  let restartedBy: RestartKind | null = start.by === "suit" ? "suit" : null;
  const isOver = (day: Day): boolean => day > counted && day > lastDayAt(counted, law.calendar).last;
  const restarts = limitationEvents(debt, start.day, on).map((event) => {
    const inTime = !isOver(event.day);
    if (inTime) [counted, restartedBy] = [countedFrom(event.day), event.by];
    return { ...event, inTime };
  });
  const state = !isOver(on) ? "running" : restartedBy === "suit" ? "unknown" : "may-have-expired";
  const ends = lastDayAt(counted, law.calendar);
  return { state, start, endsOn: ends.last, ends, restartedBy, restarts };
}

/** The day of the suit in which the period stands still; `null`: none was filed in time, or so long ago that it will have ended. */
export const standsStillSince = ({ suit }: Debt, on: Day, { state }: Limitation): Day | null =>
  suit !== undefined && suit.filed <= on && state === "running" ? suit.filed : null;

function yearsOn(law: LawBook, id: string, on: Day): number | null {
  const found = lookUp(law, parameterId(id), on, null);
  return found.state === "known" && found.value.value.is === "years" ? found.value.value.years : null;
}

const rule = ruleId("limitation.period");
const period = parameterId("limitation.period");

/**
 * Facts: `firstDue`, `periods`; everything that may have restarted it. The day of the calculation decides. After a
 * judgment the creditor's time to apply for enforcement counts instead (application-period.ts).
 */
export const limitationPeriod: Rule = { id: rule, decide };

function decide({ debt, account, law, on }: RuleInput): Finding {
  const found = lookUp(law, period, on, null);
  if (found.state === "before-known") return beforeKnown(rule, law, found.parameter, found.knownFrom);
  const citation = citationOf(law, newestValue(law, period));
  if (account && account.charged.principal > 0 && totalOf(account.balance) === 0) return notApplicable(rule, "nothing-owed", citation);
  if (debt.judgment !== undefined && debt.judgment.effective <= on) return notApplicable(rule, "judged", citation);
  const limitation = limitationOn(debt, on, account, law);
  if (limitation.start.by === "unknown") return needsFacts(rule, limitation.start.missing, citation);
  const filed = standsStillSince(debt, on, limitation);
  if (filed !== null)
    return applies(rule, citation, {
      says: { sentence: "in-court", values: { filed: onDay(filed) } },
      explanation: () => explainLimitation(debt, law, limitation, on),
    });
  return applies(rule, citation, {
    day: limitation.endsOn,
    says: { sentence: limitation.state, values: limitation.ends ? lastDayValues(limitation.ends) : {} },
    explanation: () => explainLimitation(debt, law, limitation, on),
  });
}

function explainLimitation(debt: Debt, law: LawBook, limitation: Limitation, on: Day): Explanation {
  const { start } = limitation;
  const filed = standsStillSince(debt, on, limitation);
  const [endsOn, ends] = filed === null ? [limitation.endsOn, limitation.ends] : [null, null];
  const article = (id: string): Explanation => articleLeaf(law, valueOn(law, id, on));
  const days = { ...(endsOn ? { day: onDay(endsOn) } : {}), on: onDay(on), ...(filed ? { filed: onDay(filed) } : {}) };
  return explain(`law.limitation-${filed === null ? limitation.state : "in-court"}`, days, {
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
      ...(ends ? explainLastDay(law, ends, "time.holiday-moves-last-day", on) : []),
      explain("law.limitation-restarts", {}, { parts: [article("limitation.restarts"), article("limitation.restarts-in-detail")] }),
      explain("law.limitation-warning", {}, { parts: [article("limitation.defence")] }),
      explain("law.limitation-unknown-events", {}, { origin: { from: "convention", convention: "only-known-restarts" } }),
    ],
  });
}

function explainStart(debt: Debt, day: Day, by: "last-instalment" | "acceleration" | "suit", article: Explanation): Explanation {
  if (by === "last-instalment")
    return explain(
      "law.limitation-start",
      { day: onDay(day) },
      { parts: [article], origin: { from: "fact", path: `${debt.id}.firstDue` } },
    );
  const [key, path] =
    by === "suit"
      ? (["law.limitation-start-sued", "suit.filed"] as const)
      : (["law.limitation-start-accelerated", "acceleration.declared"] as const);
  return explain(key, { day: onDay(day) }, { origin: { from: "fact", path: `${debt.id}.${path}` } });
}

function valueOn(law: LawBook, id: string, on: Day): DatedValue {
  const found = lookUp(law, parameterId(id), on, null);
  return found.state === "known" ? found.value : newestValue(law, parameterId(id));
}
