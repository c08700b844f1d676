/** Runs a use case that may only fail because nothing could be kept, and says so where it does. `true`: it is kept. */

import type { NotKept } from "@tanhao/app/case/case-ports";
import type { Result } from "@tanhao/core/result";
import { notify } from "../design/Notice.tsx";
import { notKeptSentence } from "./not-kept-sentence.ts";

export async function keptOrSaid(work: Promise<Result<unknown, NotKept>>): Promise<boolean> {
  const done = await work;
  if (!done.ok) notify(notKeptSentence(done.error));
  return done.ok;
}
