/**
 * A step that can be taken back from its notice: it writes through these ports, and `said` tells what was done with a button
 * that takes exactly that back. Where nothing that can be taken back was written there is no button.
 */

import type { CasePorts } from "@tanhao/app/case/case-ports";
import { isUndoable, undoEntries } from "@tanhao/app/record/undo-entries";
import type { Entry } from "@tanhao/journal/entry";
import { webUndo } from "@tanhao/text/zh-CN/web-undo";
import { notify } from "../design/Notice.tsx";
import { worded } from "../language/language.ts";
import { keptOrSaid } from "./kept-or-said.ts";
import type { OpenCase } from "./open-case.ts";

export const undoWords = worded(webUndo, "webUndo");

interface UndoableStep {
  readonly ports: CasePorts;
  /** `afterwards`: what a form that still shows the undone has to do. */
  readonly said: (sentence: string, afterwards?: () => void) => void;
}

export function undoable({ ports }: OpenCase): UndoableStep {
  const written: Entry[] = [];
  const append: CasePorts["journal"]["append"] = async (...added) => {
    const appended = await ports.journal.append(...added);
    if (appended.ok) written.push(...appended.value);
    return appended;
  };
  const undo = async (afterwards: () => void) => {
    if (!(await keptOrSaid(undoEntries(written, undoWords().because, ports)))) return;
    afterwards();
    notify(undoWords().undone);
  };
  return {
    ports: { ...ports, journal: { append, storage: ports.journal.storage } },
    said: (sentence, afterwards = () => {}) =>
      notify(sentence, written.some(isUndoable) ? { label: undoWords().undo, run: () => void undo(afterwards) } : null),
  };
}
