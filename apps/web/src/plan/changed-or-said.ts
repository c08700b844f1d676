/** Keeps a change of the household and says what happened, either way; what was kept can be taken back. `true`: it is kept. */

import type { NotKept } from "@tanhao/app/case/case-ports";
import { changeHousehold, type HouseholdChange } from "@tanhao/app/case/change-household";
import type { HouseholdRefused } from "@tanhao/app/case/state-household";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import type { OpenCase } from "../case/open-case.ts";
import { undoable } from "../case/undoable.ts";
import { sentencesByPath } from "../debt/failure-sentences.ts";
import { notify } from "../design/Notice.tsx";

export async function changedOrSaid(change: HouseholdChange, open: OpenCase, done: string): Promise<boolean> {
  const step = undoable(open);
  const changed = await changeHousehold(change, open.facts(), step.ports);
  if (changed.ok) step.said(done);
  else notify(refusedSentence(changed.error));
  return changed.ok;
}

const refusedSentence = (error: HouseholdRefused | NotKept): string =>
  error.kind === "not-kept" ? notKeptSentence(error) : (Object.values(sentencesByPath(error.failures))[0] ?? "");
