/**
 * Makes plans beside the page, so that a finger on the slider never waits: for the page of the plans, which hands over the law
 * book once and then its questions; for a paper, which has looked at the case already and hands over what plans rest on.
 */

import type { LawBook } from "@tanhao/core/law/law-book";
import { makePlans, type PlanGrounds, plansOn } from "@tanhao/core/plan/make-plans";
import type { PlanQuestion } from "./plan-question.ts";

export type ToPlanWorker = { readonly law: LawBook } | { readonly question: PlanQuestion } | { readonly grounds: PlanGrounds };

let law: LawBook | null = null;

addEventListener("message", ({ data }: MessageEvent<ToPlanWorker>) => {
  if ("law" in data) law = data.law;
  else if ("grounds" in data) postMessage(plansOn(data.grounds));
  else postMessage(makePlans({ ...data.question, ...(law && { law }) }));
});
