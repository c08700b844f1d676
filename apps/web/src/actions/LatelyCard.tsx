/** What was lately done, dropped or put off, and the way back. Undoing takes the entry back; it stays in the record. */

import { type SettledLately, settledLately } from "@tanhao/app/overview/settled-lately";
import { takeBack } from "@tanhao/app/record/take-back";
import { createMemo, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { needEngine } from "../case/load-engine.ts";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { Button } from "../design/Button.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { actionTitle, followupWords } from "../home/action-words.ts";
import { format } from "../language/words.ts";
import style from "./Actions.module.css";
import { actionsWords } from "./actions-words.ts";

export function LatelyCard() {
  const open = useCase();
  const words = actionsWords;
  const lately = createMemo(() => {
    const record = open.record();
    if (record.actions.size === 0) return [];
    const all = needEngine().nextActions(open.facts(), { ...record, actions: new Map() }, open.today());
    return settledLately(record, all, open.today());
  });
  const undo = async ({ state }: SettledLately) => {
    const taken = await takeBack(state.entry, words().undoReason, open.ports);
    if (taken.ok) notify(words().undone);
    else if (taken.error.kind === "not-kept") notify(notKeptSentence(taken.error));
  };
  const title = ({ id, action }: SettledLately) => {
    if (action) return actionTitle(action, open);
    return id === "stop-scam" || id === "collectors-at-door" ? followupWords().steps[id].title : words().gone;
  };
  return (
    <Show when={lately().length > 0}>
      <Card title={words().lately}>
        <ul class={style["list"]}>
          <For each={lately()}>
            {(one) => (
              <li class={style["action"]}>
                <p>{title(one)}</p>
                <Soft>{stateOf(one)}</Soft>
                <BorrowerOnly>
                  <span>
                    <Button look="quiet" aria-label={`${words().undo}: ${title(one)}`} onClick={() => void undo(one)}>
                      {words().undo}
                    </Button>
                  </span>
                </BorrowerOnly>
              </li>
            )}
          </For>
        </ul>
      </Card>
    </Show>
  );
}

function stateOf({ state, day }: SettledLately): string {
  const words = actionsWords();
  if (state.state === "snoozed") return words.stateSnoozed(format().day(state.until));
  return state.state === "done" ? words.stateDone(format().day(day)) : words.stateDropped(format().day(day), state.because ?? "");
}
