/** All days of all debts: what comes, then what has passed, newest first, in pieces; beside it the same drawn, where there is room. */

import { type CaseDay, caseDays, type DayGroup, dayGroups } from "@tanhao/app/overview/case-days";
import { casePath } from "@tanhao/core/standing/legal-path";
import { createMemo, createSignal, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Button } from "../design/Button.tsx";
import { SelectField } from "../design/Field.tsx";
import { Card, Mark, Page, Soft } from "../design/Layout.tsx";
import { nameOf } from "../home/action-words.ts";
import { WaysOn } from "../home/WaysOn.tsx";
import { format, shellWords } from "../language/words.ts";
import { pathWords } from "../path/path-words.ts";
import { dayHref, daySentence, namesItsDebt } from "./day-sentence.ts";
import { Lanes } from "./Lanes.tsx";
import style from "./Timeline.module.css";
import { timelineWords } from "./timeline-words.ts";

/** So many at once: a phone stays quick with thousands. */
const piece = 40;

export function TimelinePage() {
  const open = useCase();
  const words = timelineWords;
  const [debt, setDebt] = createSignal("");
  const [group, setGroup] = createSignal<DayGroup | "">("");
  const all = createMemo(() => {
    const { timeline } = casePath(open.standing(), open.facts().urgent, open.law().lawBook);
    return caseDays({ record: open.record(), debts: open.facts().debts, timeline, actions: open.actions(), on: open.today() });
  });
  const shown = createMemo(() =>
    all().filter((one) => (debt() === "" || one.debt === debt()) && (group() === "" || one.group === group())),
  );
  const ahead = createMemo(() => shown().filter((one) => one.ahead));
  const past = createMemo(() =>
    shown()
      .filter((one) => !one.ahead)
      .reverse(),
  );
  const groups = createMemo(() => dayGroups.filter((one) => all().some((day) => day.group === one)));
  return (
    <Page title={words().title} lead={words().lead} back={{ href: "#/", label: shellWords().backHome }}>
      <div class={style["filters"]}>
        <SelectField
          label={words().debt}
          value={debt()}
          none={words().everyDebt}
          choices={open.facts().debts.map(({ id }) => ({ value: id, label: nameOf(id, open) }))}
          onChange={setDebt}
        />
        <SelectField
          label={words().kind}
          value={group()}
          none={words().everyKind}
          choices={groups().map((value) => ({ value, label: words().groups[value] }))}
          onChange={(value) => setGroup(groups().find((one) => one === value) ?? "")}
        />
      </div>
      <Show when={shown().length > 0} fallback={all().length === 0 ? <WaysOn nothing={words().noneYet} /> : <Soft>{words().nothing}</Soft>}>
        <Lanes days={shown()} />
        <Card title={words().ahead}>
          <Days days={ahead()} none={words().nothingAhead} />
        </Card>
        <Show when={past().length > 0}>
          <Card title={words().past}>
            <Days days={past()} none="" />
          </Card>
        </Show>
      </Show>
    </Page>
  );
}

function Days(props: { readonly days: readonly CaseDay[]; readonly none: string }) {
  const [until, setUntil] = createSignal(piece);
  return (
    <Show when={props.days.length > 0} fallback={<Soft>{props.none}</Soft>}>
      <ol class={style["list"]}>
        <For each={props.days.slice(0, until())}>{(one) => <OneDay day={one} />}</For>
      </ol>
      <Show when={props.days.length > until()}>
        <Button onClick={() => setUntil(until() + piece)}>{timelineWords().more(Math.min(piece, props.days.length - until()))}</Button>
      </Show>
    </Show>
  );
}

function OneDay(props: { readonly day: CaseDay }) {
  const open = useCase();
  const words = timelineWords;
  const sentence = () => {
    const said = daySentence(props.day.what, open);
    return props.day.debt === null || namesItsDebt(props.day) ? said : pathWords().forDebt(said, nameOf(props.day.debt, open));
  };
  return (
    <li class={style["one"]} classList={{ [style["ahead"] ?? ""]: props.day.ahead, [style["uncertain"] ?? ""]: !props.day.certain }}>
      <span class={style["when"]}>
        {format().day(props.day.day)} {props.day.time} · {words().groups[props.day.group]}
      </span>
      <span class={props.day.takenBack ? style["takenBack"] : ""}>
        <Show when={dayHref(props.day)} fallback={sentence()}>
          {(href) => (
            <a class={style["link"]} href={href()}>
              {sentence()}
            </a>
          )}
        </Show>
      </span>
      <Show when={props.day.takenBack}>
        <Mark look="note">{words().takenBack}</Mark>
      </Show>
      <Show when={!props.day.certain}>
        <Mark>{words().uncertain}</Mark>
      </Show>
    </li>
  );
}
