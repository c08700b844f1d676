/** One channel of the ranked list: whether it is its turn, why, how it is reached, what to have ready, what it leaves, what to mind. */

import type { Caution, Channel, RankedChannel } from "@tanhao/core/channel/channel";
import type { Debt } from "@tanhao/core/debt/debt";
import type { ContactChannel } from "@tanhao/journal/kinds/contact-logged";
import { type ChannelWording, wordChannel } from "@tanhao/text/word-channel";
import { For, type JSX, Show } from "solid-js";
import { ButtonLink } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Mark, Stack } from "../design/Layout.tsx";
import { RowHead } from "../design/Rows.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { LawOf } from "../path/LawOf.tsx";
import style from "./ChannelPage.module.css";
import { channelWords, webChannelWords } from "./channel-words.ts";
import { HowToReach } from "./HowToReach.tsx";
import { ThingsToPrepare } from "./ThingsToPrepare.tsx";

interface RankedEntryProps {
  readonly ranked: RankedChannel;
  readonly place: number;
  readonly debt: Debt;
  readonly wording: ChannelWording;
}

/** Said beside the number already. */
const besideNumber: readonly Caution[] = ["check-number", "check-number-first"];

/** Under which kind of contact it is recorded. */
const recordedAs: Readonly<Record<Channel, ContactChannel>> = {
  phone: "phone",
  chat: "chat",
  email: "email",
  letter: "letter",
  branch: "branch",
  "complaint-line": "complaint",
  regulator: "other",
  mediation: "other",
  "court-help": "other",
};

export function RankedEntry(props: RankedEntryProps) {
  const words = webChannelWords;
  const worded = () => wordChannel(props.ranked, props.wording);
  const state = () => props.ranked.when.state;
  /** Who is competent, and the days that run there. */
  const lawOf = () => props.ranked.bodies.flatMap(({ competence, clocks }) => [...(competence === null ? [] : [competence]), ...clocks]);
  const cautions = () =>
    props.ranked.caution
      .filter((caution) => props.ranked.how.number === null || !besideNumber.includes(caution))
      .map((caution) => channelWords().cautions[caution]);
  return (
    <Disclosure
      open={props.place === 1}
      summary={
        <RowHead name={words().place(props.place, worded().name)}>
          <Mark look={state() === "now" ? "good" : "plain"}>{words().marks[state()]}</Mark>
        </RowHead>
      }
    >
      <Stack>
        <Show when={state() !== "now"}>
          <p>{worded().when}</p>
        </Show>
        <Part title={words().why}>
          <List items={worded().why} />
        </Part>
        <Show when={worded().against.length > 0}>
          <Part title={words().against}>
            <List items={worded().against} />
          </Part>
        </Show>
        <Part title={words().how}>
          <HowToReach ranked={props.ranked} wording={props.wording} />
        </Part>
        <Show when={props.ranked.prepare.length > 0 || props.ranked.bodies.some(({ needs }) => needs.length > 0)}>
          <Part title={words().prepare}>
            <ThingsToPrepare ranked={props.ranked} debt={props.debt} />
          </Part>
        </Show>
        <Part title={words().wait}>
          <p>{worded().wait}</p>
          <LawOf ids={lawOf()} debt={props.debt} />
        </Part>
        <Part title={words().proof}>
          <p>{worded().proof}</p>
        </Part>
        <Show when={cautions().length > 0}>
          <Part title={words().caution}>
            <List items={cautions()} />
          </Part>
        </Show>
        <BorrowerOnly>
          <ButtonLink wide href={`#/contacts/new?debt=${props.debt.id}&channel=${recordedAs[props.ranked.channel]}&direction=out`}>
            {words().record}
          </ButtonLink>
        </BorrowerOnly>
      </Stack>
    </Disclosure>
  );
}

const Part = (props: { readonly title: string; readonly children: JSX.Element }) => (
  <div class={style["part"]}>
    <h3>{props.title}</h3>
    {props.children}
  </div>
);

const List = (props: { readonly items: readonly string[] }) => (
  <ul>
    <For each={props.items}>{(item) => <li>{item}</li>}</For>
  </ul>
);
