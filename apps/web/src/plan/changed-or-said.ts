/** Keeps a change of the household and says what happened, either way. `true`: it is kept. */

import type { NotKept } from "@tanhao/app/case/case-ports";
import type { HouseholdRefused } from "@tanhao/app/case/state-household";
import type { Result } from "@tanhao/core/result";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { sentencesByPath } from "../debt/failure-sentences.ts";
import { notify } from "../design/Notice.tsx";

export async function changedOrSaid(work: Promise<Result<null, HouseholdRefused | NotKept>>, done: string): Promise<boolean> {
  const changed = await work;
  notify(changed.ok ? done : refusedSentence(changed.error));
  return changed.ok;
}

const refusedSentence = (error: HouseholdRefused | NotKept): string =>
  error.kind === "not-kept" ? notKeptSentence(error) : (Object.values(sentencesByPath(error.failures))[0] ?? "");
