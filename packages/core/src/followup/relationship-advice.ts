/**
 * What keeps the bridge, chosen by what was recorded: a line for relatives, a pause when it gets hot, a clear boundary, word
 * before a day is missed. Codes only; the lines are in text/. While only neutral words are allowed none of them admits.
 */

import type { CalledPerson } from "../conduct/contact.ts";
import type { WordsAllowed } from "../standing/standing.ts";
import type { AgreementCourse } from "./agreement-course.ts";
import type { NotedContact } from "./noted-contact.ts";
import type { ContactTone } from "./relationship-tone.ts";

const bridgeAdvices = [
  "family-line",
  "employer",
  "boundary",
  "pause",
  "switch",
  "before-a-day-is-missed",
  "report-progress",
  "decline-plainly",
] as const;
export type BridgeAdvice = (typeof bridgeAdvices)[number];

export interface AdviceGround {
  readonly contacts: readonly NotedContact[];
  readonly tones: readonly ContactTone[];
  readonly course: AgreementCourse | null;
  readonly words: WordsAllowed;
}

/** Of those who may be reached about it the debt is their own, or they speak for the borrower. */
const bound: readonly CalledPerson[] = ["debtor", "also-bound", "representative"];

/** In the order in which to read them. */
export function bridgeAdvice({ contacts, tones, course, words }: AdviceGround): readonly BridgeAdvice[] {
  const third = contacts.some(({ called }) => called !== undefined && !bound.includes(called));
  const atWork = contacts.some(({ called }) => called === "employer" || called === "colleague");
  const hard = tones.some(({ theirs }) => theirs === "hard");
  const hot = tones.some(({ ownHot }) => ownHot > 0);
  const isKept = course?.is === "on-course";
  const holds: Readonly<Record<BridgeAdvice, boolean>> = {
    "family-line": third,
    employer: atWork,
    boundary: third || hard,
    pause: hard || hot,
    switch: hard && words.set === "open",
    "before-a-day-is-missed": isKept && words.set === "open",
    "report-progress": isKept && words.set === "open",
    "decline-plainly": course === null && words.set === "open",
  };
  return bridgeAdvices.filter((one) => holds[one]);
}
