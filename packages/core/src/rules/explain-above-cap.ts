/** Opens a figure above a cap: what was charged, what the cap allows day by day, where the cap comes from, what of it is paid. */

import type { Account } from "../accrual/account.ts";
import { daysBetween } from "../day.ts";
import { type BalancePart, balanceParts } from "../debt/balance.ts";
import { count, type Explanation, explain, inDays, money, type Origin, onDay, percent, term } from "../explain/explanation.ts";
import type { LawBook } from "../law/law-book.ts";
import { asShare, explainYearlyPercent, percentDigits, type YearlyPercent } from "../law/yearly-percent.ts";
import { fen, roundToFen } from "../money.ts";
import { type AboveCap, type Cap, type SpanFigure, unpaidAbove } from "./above-cap.ts";
import { chargedIn } from "./charge-runs.ts";
import type { Saying } from "./finding.ts";
import { type AllowedStretch, allowance } from "./lawful-allowance.ts";

export function explainAboveCap(account: Account, law: LawBook, figure: AboveCap, leaves: readonly Explanation[] = []): Explanation {
  const unpaidFen = fen(figure.chargedFen - figure.paidFen);
  return explain(
    "law.above-cap",
    { charged: money(figure.chargedFen), paid: money(figure.paidFen), unpaid: money(unpaidFen) },
    {
      result: money(figure.valueFen),
      parts: [
        ...figure.spans
          .filter((span) => span.charged.numerator > 0n || span.stretches.length > 0)
          .map((span) => explainSpan(account, law, span)),
        explain("law.of-it-unpaid", {}, { result: money(unpaidAbove(figure)), origin: convention("paid-oldest-first") }),
        ...(figure.withinRounding ? [explain("law.within-rounding", {}, { origin: convention("rounding-is-no-excess") })] : []),
        ...leaves,
      ],
    },
  );
}

/**
 * In one sentence: above or not, and by which yearly rate. Where the rule changed while the loan ran, the rate before and
 * the day of the change; where the rate is a multiple of a published one, that one, which is known from reports; where
 * two lines ran, the upper one, which is the one for what was paid.
 */
export function saysAboveCap({ valueFen, spans }: AboveCap): Saying {
  const touched = spans.filter((span) => span.charged.numerator > 0n || span.stretches.length > 0);
  const [last, earlier] = [touched.at(-1) ?? spans.at(-1), touched.at(-2)];
  const upper = [last, earlier].flatMap((span) => (span?.cap.is === "two-lines" ? [span.cap.returnable] : []))[0];
  return {
    sentence: valueFen > 0 ? "above" : "nothing-above",
    values: {
      ...(last ? rateWords(lowerOf(last.cap)) : {}),
      ...(earlier?.span.to ? { before: percent(percentDigits(lowerOf(earlier.cap))), since: onDay(earlier.span.to) } : {}),
      ...(upper ? { upper: percent(percentDigits(upper)) } : {}),
    },
  };
}

const lowerOf = (cap: Cap): YearlyPercent => (cap.is === "one-cap" ? cap.yearly : cap.enforceable);

/** The rate, and the published one it is a multiple of, which is known from reports. */
export function rateWords(yearly: YearlyPercent): Saying["values"] {
  const published = yearly.reference?.value;
  const reported = published !== undefined && published.userSource === undefined && published.value.is === "percent-per-year";
  return {
    percent: percent(percentDigits(yearly)),
    ...(reported ? { published: percent(published.value.percent) } : {}),
  };
}

function explainSpan(account: Account, law: LawBook, figure: SpanFigure): Explanation {
  const { cap, stretches } = figure;
  const lower = lowerOf(cap);
  const from = figure.span.from ?? stretches[0]?.from ?? account.on;
  const to = figure.span.to ?? account.on;
  return explain(
    cap.is === "one-cap" ? "law.span-one-cap" : "law.span-two-lines",
    { from: onDay(from), to: onDay(to), percent: percent(percentDigits(lower)) },
    {
      result: money(roundToFen(figure.above)),
      parts: [
        explainCharged(account, figure),
        explainAllowed(figure, lower),
        explainYearlyPercent(law, lower),
        ...(cap.is === "two-lines" ? [explainYearlyPercent(law, cap.returnable)] : []),
      ],
    },
  );
}

function explainCharged(account: Account, figure: SpanFigure): Explanation {
  const parts = balanceParts.flatMap((part) => {
    const runs = figure.runs.filter((run) => run.part === part);
    const charged = roundToFen(chargedIn(runs, figure.span));
    if (charged === 0) return [];
    const running = runs.filter((run) => run.share.numerator !== run.share.denominator);
    const spread = running.map((run) =>
      explain("law.fee-over-term", { fee: money(run.fen) }, { origin: convention("upfront-fee-over-term") }),
    );
    return [
      explain(
        "law.charged-part",
        { part: term(part), postings: count(runs.length) },
        { result: money(charged), origin: termOf(account, part), parts: spread },
      ),
    ];
  });
  return explain("law.charged", {}, { result: money(roundToFen(figure.charged)), parts });
}

function explainAllowed(figure: SpanFigure, yearly: YearlyPercent): Explanation {
  const share = asShare(yearly);
  const parts = joined(figure.stretches).map((stretch) =>
    explain(
      stretch.phase === "term" ? "law.allowed-stretch" : "law.allowed-overdue-stretch",
      {
        principal: money(stretch.principalFen),
        from: onDay(stretch.from),
        to: onDay(stretch.to),
        days: inDays(daysBetween(stretch.from, stretch.to)),
        percent: percent(percentDigits(yearly)),
      },
      {
        result: money(roundToFen(allowance([stretch], share))),
        origin: convention("cap-year"),
      },
    ),
  );
  return explain("law.allowed", { percent: percent(percentDigits(yearly)) }, { result: money(roundToFen(figure.allowed)), parts });
}

/** Neighbouring stretches with the same principal are shown as one. */
function joined(stretches: readonly AllowedStretch[]): readonly AllowedStretch[] {
  const result: AllowedStretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (
      last &&
      last.to === stretch.from &&
      last.principalFen === stretch.principalFen &&
      last.inYear === stretch.inYear &&
      last.phase === stretch.phase
    )
      result[result.length - 1] = { ...last, to: stretch.to, timed: last.timed + stretch.timed };
    else result.push(stretch);
  }
  return result;
}

/** The fact of the contract that a part was charged by. */
function termOf(account: Account, part: BalancePart): Origin {
  const path =
    part === "interest" ? "rate" : part === "other-fees" ? "fees" : part === "default-fee" ? "overdue.defaultFee" : "overdue.penalty";
  return { from: "fact", path: `${account.debt.id}.${path}` };
}

const convention = (name: string): Origin => ({ from: "convention", convention: name });
