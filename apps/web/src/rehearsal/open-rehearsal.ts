/**
 * What a rehearsal is played with, fetched in pieces when the page opens and kept for the next time without a network: the simulated
 * agents with the listener for the borrower, the book of listening, the reader of sums.
 */

import type { HearBook } from "@tanhao/core/talk/hear-book";
import type { RehearsalBook } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import { type Understand, understander } from "@tanhao/core/talk/rehearsal/understand";

export interface RehearsalKit {
  readonly book: RehearsalBook;
  readonly understand: Understand;
  readonly hear: HearBook;
}

/** `onPart` is told how much of it is here, 0 to 1. */
export async function openRehearsal(onPart: (done: number) => void): Promise<RehearsalKit> {
  let here = 0;
  const arrived = <Part>(part: Part): Part => {
    here += 1;
    onPart(here / 3);
    return part;
  };
  const [{ rehearsalBook: book, borrowerModel: model }, { hearBook: hear }, { amountVocabulary: amounts }] = await Promise.all([
    import("@tanhao/content/rehearsal").then(arrived),
    import("@tanhao/content/hear-book").then(arrived),
    import("@tanhao/content/amount").then(arrived),
  ]);
  return { book, hear, understand: understander({ hearing: book.hearing, hear, model, amounts }) };
}
