/** Marks a next action done or puts it off, and says so with a way back: a tap beside the one that was meant is soon made. */

import { drop, markDone, putOff } from "@tanhao/app/record/settle-action";
import type { Day } from "@tanhao/core/day";
import { keptOrSaid } from "../case/kept-or-said.ts";
import type { OpenCase } from "../case/open-case.ts";
import { undoable, undoWords } from "../case/undoable.ts";
import { format } from "../language/words.ts";

export async function doneAndSay(action: string, open: OpenCase): Promise<void> {
  const step = undoable(open);
  if (await keptOrSaid(markDone(action, step.ports))) step.said(undoWords().done);
}

export async function putOffAndSay(action: string, until: Day, open: OpenCase): Promise<boolean> {
  const step = undoable(open);
  const isKept = await keptOrSaid(putOff(action, until, step.ports));
  if (isKept) step.said(undoWords().putOff(format().day(until)));
  return isKept;
}

export async function dropAndSay(action: string, because: string, open: OpenCase): ReturnType<typeof drop> {
  const step = undoable(open);
  const dropped = await drop(action, because, step.ports);
  if (dropped.ok) step.said(undoWords().dropped);
  return dropped;
}
