/** Makes plans beside the page, so that a finger on the slider never waits. The law book comes once, then the questions. */

import type { LawBook } from "@tanhao/core/law/law-book";
import { makePlans } from "@tanhao/core/plan/make-plans";
import type { PlanQuestion } from "./plan-question.ts";

export type ToPlanWorker = { readonly law: LawBook } | { readonly question: PlanQuestion };

let law: LawBook | null = null;

addEventListener("message", ({ data }: MessageEvent<ToPlanWorker>) => {
  if ("law" in data) law = data.law;
  else postMessage(makePlans({ ...data.question, ...(law && { law }) }));
});
