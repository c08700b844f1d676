/**
 * What the page listens with, in one piece that is fetched when a conversation is opened: the book, the trained listener, the readers
 * of sums and of promises.
 */

import { amountVocabulary } from "@tanhao/content/amount";
import { hearBook, hearModel } from "@tanhao/content/hear";
import { promiseVocabulary } from "@tanhao/content/promises";
import { lunarCalendar, whenVocabulary } from "@tanhao/content/when";
import type { MonthFacts } from "@tanhao/core/debt/month-facts";
import type { WorkCalendar } from "@tanhao/core/law/work-calendar";
import { amountFinder, type FindAmount } from "@tanhao/core/talk/amount/find-amount";
import type { HearBook } from "@tanhao/core/talk/hear-book";
import { type Heard, type Listen, listener } from "@tanhao/core/talk/listen";
import { commitmentFinder, type FindCommitments } from "@tanhao/core/talk/promises/find-commitments";
import { whenFinder } from "@tanhao/core/talk/when/find-when";

export interface Listening {
  readonly book: HearBook;
  readonly listen: Listen;
  readonly findAmount: FindAmount;
  readonly findCommitments: FindCommitments;
}

/** `month`: of the household, so that the day wages come has a date where the case knows one. */
export function openListening(calendar: WorkCalendar, month: MonthFacts | undefined): Listening {
  const findAmount = amountFinder(amountVocabulary);
  const times = { vocabulary: whenVocabulary, numerals: amountVocabulary.numerals, lunar: lunarCalendar, calendar };
  return {
    book: hearBook,
    listen: heardOnce(listener(hearBook, hearModel)),
    findAmount,
    findCommitments: commitmentFinder({ vocabulary: promiseVocabulary, findAmount, findWhen: whenFinder(times), payday: paydayOf(month) }),
  };
}

/** With several incomes nobody can tell which is meant. */
function paydayOf(month: MonthFacts | undefined): number | null {
  const [first, ...others] = month?.income ?? [];
  return first === undefined || others.length > 0 ? null : first.date;
}

/** One sentence is asked about from several places of the page. */
function heardOnce(listen: Listen): Listen {
  const heard = new Map<string, Heard>();
  return (text) => {
    const known = heard.get(text) ?? listen(text);
    heard.set(text, known);
    return known;
  };
}
