/** What they promised, in two taps: what, and by when. A day nobody named is kept as unnamed, and its question stands ready. */

import { addDays, parseDay } from "@tanhao/core/day";
import { For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { contactWords } from "../contact/contact-words.ts";
import { Button } from "../design/Button.tsx";
import { TextField } from "../design/Field.tsx";
import { Soft, Stack } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { format } from "../language/words.ts";
import style from "./Companion.module.css";
import { companionWords } from "./companion-words.ts";
import { dueWords } from "./due-words.ts";
import type { TalkDesk } from "./talk-desk.ts";
import type { ToolProps } from "./tool-form.ts";

const matters = ["call-back", "report", "in-writing", "stop-calls", "reduce", "statement"] as const;
const dayChoices = [0, 1, 3, 7] as const;

interface TheirPromiseProps extends ToolProps {
  readonly desk: TalkDesk;
  readonly onKept: () => void;
}

export function TheirPromise(props: TheirPromiseProps) {
  const open = useCase();
  const what = () => props.form.what;
  const otherDay = () => props.form.otherDay;
  const keep = (dueDay: string) => {
    props.desk.set("commitments", props.desk.form.commitments.length, { who: "lender", what: what(), yuan: "", dueDay });
    notify(dueDay === "" ? contactWords().ask.dueDay : companionWords().promiseKept);
    props.onKept();
  };
  return (
    <Stack>
      <Show
        when={what() === ""}
        fallback={
          <>
            <p>{companionWords().byWhen(what())}</p>
            <div class={`${style["chips"]} ${style["wide"]}`}>
              <For each={dayChoices}>
                {(days) => (
                  <button type="button" class={style["chip"]} onClick={() => keep(addDays(open.today(), days))}>
                    {companionWords().inDays(days, format().monthDay(addDays(open.today(), days)))}
                  </button>
                )}
              </For>
              <button type="button" class={style["chip"]} onClick={() => keep("")}>
                {companionWords().noDay}
              </button>
            </div>
            {/* A day typed digit by digit is a day before it is done. */}
            <TextField label={companionWords().otherDay} kind="day" value={otherDay()} onInput={(day) => props.set("otherDay", day)} />
            <Show when={parseDay(otherDay()).ok}>
              <Button onClick={() => keep(otherDay())}>{companionWords().keepPromise}</Button>
            </Show>
          </>
        }
      >
        <div class={`${style["chips"]} ${style["wide"]}`}>
          <For each={matters}>
            {(matter) => (
              <button type="button" class={style["chip"]} onClick={() => props.set("what", companionWords().matters[matter])}>
                {companionWords().matters[matter]}
              </button>
            )}
          </For>
        </div>
      </Show>
      <For each={props.desk.form.commitments}>
        {({ what: kept, dueDay }) => <Soft>{companionWords().keptPromise(kept, dueWords(dueDay))}</Soft>}
      </For>
    </Stack>
  );
}
