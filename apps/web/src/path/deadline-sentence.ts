/** A last day of a debt in one sentence. Where a court paper in hand has to be answered earlier, it is not the next one and does not say so. */

import type { Day } from "@tanhao/core/day";
import { courtDeadline } from "@tanhao/core/standing/court-deadline";
import type { OpenCase } from "../case/open-case.ts";
import { format } from "../language/words.ts";
import { pathWords } from "./path-words.ts";
import { standingWords } from "./standing-words.ts";

export function deadlineSentence(day: Day, what: string, open: OpenCase): string {
  const paperDay = lastDayOfPaper(open);
  const isNext = paperDay === null || paperDay >= day || paperDay < open.today();
  return (isNext ? standingWords().timeline.nextDeadline : pathWords().alsoDeadline)(format().day(day), what);
}

/** `null`: no paper in hand, or one whose last day is not known. */
export function lastDayOfPaper(open: OpenCase): Day | null {
  const paper = open.facts().urgent.courtPaper;
  const deadline = paper ? courtDeadline(paper, open.law().lawBook) : null;
  return deadline?.state === "known" ? deadline.last : null;
}
