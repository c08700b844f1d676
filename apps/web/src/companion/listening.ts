/** What the page listens with, in one piece that is fetched when a conversation is opened: the book, the trained listener, the reader of sums. */

import { amountVocabulary } from "@tanhao/content/amount";
import { hearBook, hearModel } from "@tanhao/content/hear";
import { amountFinder, type FindAmount } from "@tanhao/core/talk/amount/find-amount";
import type { HearBook } from "@tanhao/core/talk/hear-book";
import { type Listen, listener } from "@tanhao/core/talk/listen";

export interface Listening {
  readonly book: HearBook;
  readonly listen: Listen;
  readonly findAmount: FindAmount;
}

export const listening: Listening = {
  book: hearBook,
  listen: listener(hearBook, hearModel),
  findAmount: amountFinder(amountVocabulary),
};
