/** Everything to do, by time, each with its reason and the place where it is done; what was lately dealt with; the calendar file; reminders. */

import { splitByTime } from "@tanhao/core/followup/action";
import { createMemo, createSignal, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Button } from "../design/Button.tsx";
import { Card, Page, Soft } from "../design/Layout.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { WaysOn } from "../home/WaysOn.tsx";
import { shellWords } from "../language/words.ts";
import { RemindersCard } from "../reminders/RemindersCard.tsx";
import { keepReminding } from "../reminders/remind.ts";
import { ActionCard } from "./ActionCard.tsx";
import style from "./Actions.module.css";
import { actionsWords } from "./actions-words.ts";
import { CalendarCard } from "./CalendarCard.tsx";
import { LatelyCard } from "./LatelyCard.tsx";

/** As many as one looks through without losing the thread. */
const atOnce = 10;

export function ActionsPage() {
  const open = useCase();
  const words = actionsWords;
  const byTime = createMemo(() => splitByTime(open.actions(), open.today()));
  keepReminding(open);
  return (
    <Page title={words().title} lead={words().lead} back={{ href: "#/", label: shellWords().backHome }}>
      <Show when={open.actions().length > 0} fallback={<WaysOn nothing={words().nothing} />}>
        <Some title={words().today} ids={byTime().today.map(({ id }) => id)} none={words().nothingToday} />
        <Some title={words().thisWeek} ids={byTime().thisWeek.map(({ id }) => id)} />
        <Some title={words().later} ids={byTime().later.map(({ id }) => id)} />
      </Show>
      <LatelyCard />
      <Show when={open.actions().length > 0}>
        <CalendarCard />
      </Show>
      <BorrowerOnly>
        <RemindersCard />
      </BorrowerOnly>
    </Page>
  );
}

/** By id: what is typed about one stays while another is settled. */
function Some(props: { readonly title: string; readonly ids: readonly string[]; readonly none?: string }) {
  const open = useCase();
  const [shown, setShown] = createSignal(atOnce);
  const actionOf = (id: string) => open.actions().find((action) => action.id === id);
  return (
    <Show when={props.ids.length > 0 || props.none}>
      <Card title={props.title}>
        <Show when={props.ids.length > 0} fallback={<Soft>{props.none}</Soft>}>
          <ol class={style["list"]}>
            <For each={props.ids.slice(0, shown())}>
              {(id) => <Show when={actionOf(id)}>{(action) => <ActionCard action={action()} />}</Show>}
            </For>
          </ol>
          <Show when={props.ids.length > shown()}>
            <Button onClick={() => setShown(shown() + atOnce)}>
              {actionsWords().moreLater(Math.min(atOnce, props.ids.length - shown()))}
            </Button>
          </Show>
        </Show>
      </Card>
    </Show>
  );
}
