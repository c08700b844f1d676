/**
 * Everything that computes: the law book, its rules, standing and next actions. One piece that comes right behind the
 * first screen, so that a phone shows something before it has read it.
 */

import { nextActionsOf } from "@tanhao/app/followup/next-actions";
import { standOnce } from "@tanhao/app/standing/stand-once";
import type { Law } from "@tanhao/app/work-out-before-plans";
import { escalationRungs } from "@tanhao/content/escalation";
import { lawBook } from "@tanhao/content/law-book";
import type { ConductVocabulary } from "@tanhao/core/conduct/vocabulary";
import type { Day } from "@tanhao/core/day";
import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { Action } from "@tanhao/core/followup/action";
import { allRules } from "@tanhao/core/rules/all-rules";
import { type Choices, standCaseOn, standDebtsOn } from "@tanhao/core/standing/stand-on";
import type { CaseStanding } from "@tanhao/core/standing/standing";
import type { CaseRecord } from "@tanhao/journal/case-record";
import { createSignal } from "solid-js";

export interface Engine {
  readonly law: Law;
  readonly stand: (facts: CaseFacts, on: Day, choices: Choices) => CaseStanding;
  readonly nextActions: (facts: CaseFacts, record: CaseRecord, on: Day) => readonly Action[];
  /** Works a case out debt by debt and lets a finger in between; afterwards `stand` and `nextActions` find it done. */
  readonly ahead: (facts: CaseFacts, on: Day, choices: Choices) => Promise<void>;
}

/** The words that tell conduct are fetched where a contact was noted; until they are there nothing is said about it. */
const conductWords = lazily(() => import("@tanhao/content/conduct").then(({ conductVocabulary }) => conductVocabulary));

function lazily(load: () => Promise<ConductVocabulary>): () => ConductVocabulary | null {
  const [words, setWords] = createSignal<ConductVocabulary | null>(null);
  let isAsked = false;
  return () => {
    if (!isAsked) {
      isAsked = true;
      load().then(
        (loaded) => setWords(() => loaded),
        () => {
          isAsked = false; // no network before they were ever kept here: asked for again with the next look
        },
      );
    }
    return words();
  };
}

export const engine: Engine = {
  law: { lawBook, rules: allRules },
  stand: (facts, on, choices) => standCaseOn(facts, on, lawBook, allRules, choices, standOnce),
  nextActions: (facts, record, on) =>
    nextActionsOf(facts, record, lawBook, on, { rungs: escalationRungs, conduct: record.contacts.length === 0 ? null : conductWords() }),
  ahead: async (facts, on, choices) => {
    for (const rules of [allRules, []]) for (const _ of standDebtsOn(facts, on, lawBook, rules, choices, standOnce)) await aMoment();
  },
};

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
