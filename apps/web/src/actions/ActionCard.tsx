/** One next action: by when, what, why, where it is done; and what may become of it. A court's day is neither put off nor dropped. */

import { addDays, type Day, parseDay } from "@tanhao/core/day";
import type { Action, ActionKind } from "@tanhao/core/followup/action";
import { createSignal, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { Button, ButtonLink } from "../design/Button.tsx";
import { TextField } from "../design/Field.tsx";
import { Actions, Soft, Stack } from "../design/Layout.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { actionHref, actionReason, actionTitle } from "../home/action-words.ts";
import { format } from "../language/words.ts";
import { createDraft } from "../shell/draft.ts";
import { isHalfTyped } from "../shell/half-typed.ts";
import style from "./Actions.module.css";
import { actionsWords } from "./actions-words.ts";
import { doneAndSay, dropAndSay, putOffAndSay } from "./settle-and-say.ts";

/** What a court has set: only doing it ends it. */
const ofCourt: ReadonlySet<ActionKind> = new Set(["answer-court-paper", "check-court-paper", "ask-court-what-is-left", "perform-judgment"]);

const answers = ["put-off", "drop"] as const;
type Answer = (typeof answers)[number];

const draftOf = (answer: Answer, { id }: Action): string => `${answer}.${id}`;

export function ActionCard(props: { readonly action: Action }) {
  const open = useCase();
  const words = actionsWords;
  const [asked, setAsked] = createSignal(answers.find((answer) => isHalfTyped(draftOf(answer, props.action))) ?? null);
  const toggle = (what: Answer) => setAsked(asked() === what ? null : what);
  const reason = () => {
    const said = actionReason(props.action);
    return props.action.day > open.today() ? words().byThen(said) : said;
  };
  const titleId = () => `action-${props.action.id}`;
  return (
    <li class={style["action"]} aria-labelledby={titleId()}>
      <span class={style["day"]}>{format().day(props.action.day)}</span>
      <h3 id={titleId()}>{actionTitle(props.action, open)}</h3>
      <p>{reason()}</p>
      <Actions>
        <BorrowerOnly to={actionHref(props.action)}>
          <ButtonLink href={actionHref(props.action)}>{words().open}</ButtonLink>
        </BorrowerOnly>
        <BorrowerOnly>
          <Button look="quiet" onClick={() => void doneAndSay(props.action.id, open)}>
            {words().done}
          </Button>
        </BorrowerOnly>
      </Actions>
      <BorrowerOnly>
        <Show when={!ofCourt.has(props.action.what)} fallback={<Soft>{words().courtStays}</Soft>}>
          <Actions>
            <Button look="quiet" aria-expanded={asked() === "put-off"} onClick={() => toggle("put-off")}>
              {words().putOff}
            </Button>
            <Button look="quiet" aria-expanded={asked() === "drop"} onClick={() => toggle("drop")}>
              {words().dropIt}
            </Button>
          </Actions>
        </Show>
        <Show when={asked() === "put-off"}>
          <PutOff action={props.action} />
        </Show>
        <Show when={asked() === "drop"}>
          <Drop action={props.action} />
        </Show>
      </BorrowerOnly>
    </li>
  );
}

function PutOff(props: { readonly action: Action }) {
  const open = useCase();
  const words = actionsWords;
  const draft = createDraft(draftOf("put-off", props.action), { day: "" });
  const [error, setError] = createSignal<string>();
  const until = async (day: Day) => {
    if (await putOffAndSay(props.action.id, day, open)) draft.done();
  };
  const useTyped = () => {
    const day = parseDay(draft.form.day);
    if (!day.ok || day.value <= open.today()) return void setError(words().dayPast);
    void until(day.value);
  };
  return (
    <fieldset class={style["choice"]}>
      <legend>{words().putOffTitle}</legend>
      <Actions>
        <Button onClick={() => void until(addDays(open.today(), 1))}>{words().tomorrow}</Button>
        <Button onClick={() => void until(addDays(open.today(), 3))}>{words().inThreeDays}</Button>
      </Actions>
      <TextField label={words().onDay} kind="day" value={draft.form.day} error={error()} onInput={(day) => draft.set("day", day)} />
      <Button onClick={useTyped}>{words().useDay}</Button>
    </fieldset>
  );
}

function Drop(props: { readonly action: Action }) {
  const open = useCase();
  const words = actionsWords;
  const draft = createDraft(draftOf("drop", props.action), { because: "" });
  const [error, setError] = createSignal<string>();
  const because = async (reason: string) => {
    const dropped = await dropAndSay(props.action.id, reason, open);
    if (dropped.ok) draft.done();
    else setError(dropped.error.kind === "reason-missing" ? words().reasonMissing : notKeptSentence(dropped.error));
  };
  return (
    <fieldset class={style["choice"]}>
      <legend>{words().dropTitle}</legend>
      <Stack gap="small">
        <Actions>
          <For each={words().reasons}>{(reason) => <Button onClick={() => void because(reason)}>{reason}</Button>}</For>
        </Actions>
        <TextField
          label={words().ownReason}
          value={draft.form.because}
          error={error()}
          onInput={(because) => draft.set("because", because)}
        />
        <Button onClick={() => void because(draft.form.because)}>{words().dropNow}</Button>
      </Stack>
    </fieldset>
  );
}
