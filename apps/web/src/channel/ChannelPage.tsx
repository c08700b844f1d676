/**
 * Which channel to use first for one debt: a few questions, prefilled by what the case knows, and a ranked list that
 * follows each answer at once. Worked out on this device alone. Where a person has to be seen, that stands first.
 */

import { debtName } from "@tanhao/app/case/debt-name";
import { channelsForDebt } from "@tanhao/app/channel/channels-for-debt";
import { channelDirectory } from "@tanhao/content/channel-directory";
import { conductVocabulary } from "@tanhao/content/conduct";
import type { Channel, Moment } from "@tanhao/core/channel/channel";
import { addDays } from "@tanhao/core/day";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { type ChannelWording, wordChannel } from "@tanhao/text/word-channel";
import { createMemo, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ForDebt } from "../debt/ForDebt.tsx";
import { NeutralNote } from "../debt/NeutralNote.tsx";
import { Button } from "../design/Button.tsx";
import { Card, Page, Soft } from "../design/Layout.tsx";
import { Rows } from "../design/Rows.tsx";
import { TermRow } from "../glossary/TermRow.tsx";
import { AgentWarning } from "../help/AgentWarning.tsx";
import { language } from "../language/language.ts";
import { format } from "../language/words.ts";
import { createDraft } from "../shell/draft.ts";
import style from "./ChannelPage.module.css";
import { type Answers, noAnswers, saidOf } from "./channel-answers.ts";
import { channelWords, webChannelWords } from "./channel-words.ts";
import { OwnEntriesCard } from "./OwnEntriesCard.tsx";
import { createNow, type Plan, plannedMoment, timeText } from "./planned-time.ts";
import { QuestionsCard } from "./QuestionsCard.tsx";
import { RankedEntry } from "./RankedEntry.tsx";
import { SeePersonCard } from "./SeePersonCard.tsx";

const sources = { directory: channelDirectory, conduct: conductVocabulary };

export const ChannelPage = () => <ForDebt>{(standing) => <ChannelsFor standing={standing()} />}</ForDebt>;

function ChannelsFor(props: { readonly standing: DebtStanding }) {
  const open = useCase();
  const words = webChannelWords;
  const debt = () => props.standing.debt;
  const answers = createDraft<Answers>(`channel.${props.standing.debt.id}`, noAnswers);
  const time = createDraft<{ plan: Plan }>(`channel-time.${props.standing.debt.id}`, { plan: { when: "now", other: "" } });
  const plan = () => time.form.plan;
  const now = createNow(open.today);
  const law = () => open.law().lawBook;
  const found = createMemo(() =>
    channelsForDebt(
      { facts: open.facts(), standing: open.standing(), lawBook: law(), record: open.record() },
      debt(),
      saidOf(answers.form, plannedMoment(plan(), now(), law().calendar)),
      sources,
    ),
  );
  const ranked = () => found().ranked;
  /** By name, so that an entry that moves keeps what was opened in it. */
  const order = createMemo(() => ranked().map(({ channel }) => channel));
  const wording = (): ChannelWording => ({
    words: channelWords(),
    lang: language(),
    law: law(),
    moment: (moment) => momentIn(moment, open.today()),
    day: format().day,
  });
  const first = () => {
    const [one] = ranked();
    if (one === undefined) return channelWords().none;
    const { name, when } = wordChannel(one, wording());
    return words().firstIs(name, when);
  };
  let list: HTMLDivElement | undefined;
  const toList = (): void => {
    list?.scrollIntoView();
    list?.focus({ preventScroll: true });
  };
  return (
    <Page title={words().title} lead={words().lead(debtName(debt()))} back={{ href: `#/debts/${debt().id}`, label: debtName(debt()) }}>
      <SeePersonCard persons={found().seePerson} />
      <Show when={found().words.set === "neutral"}>
        <Card title={words().neutral} look="note">
          <p>{words().neutralLead}</p>
          <NeutralNote words={found().words} />
        </Card>
      </Show>
      <Card title={words().first}>
        <p role="status">{first()}</p>
        <Button look="primary" wide onClick={toList}>
          {words().toList}
        </Button>
      </Card>
      <QuestionsCard
        debt={debt()}
        found={found()}
        answers={answers.form}
        set={answers.set}
        plan={plan()}
        onPlan={(plan) => time.set({ plan })}
        minuteNow={now().minute}
      />
      <div class={style["list"]} tabindex="-1" ref={list}>
        <Card title={words().list}>
          <Show when={found().facts.lender === "unknown"}>
            <Soft>{words().lenderUnknown}</Soft>
          </Show>
          <Rows ordered>
            <For each={order()}>
              {(channel, at) => (
                <Show when={ranked().find((one) => one.channel === (channel satisfies Channel))}>
                  {(one) => (
                    <li>
                      <RankedEntry ranked={one()} place={at() + 1} debt={debt()} wording={wording()} />
                    </li>
                  )}
                </Show>
              )}
            </For>
          </Rows>
          <Soft>{words().callerId}</Soft>
          <TermRow of={["complaint", "mediation", "outsourced-collection"]} />
        </Card>
      </div>
      <OwnEntriesCard debt={debt()} />
      <AgentWarning />
    </Page>
  );
}

/** A time to come, as near as it is. */
function momentIn({ day, minute }: Moment, today: Moment["day"]): string {
  const words = webChannelWords();
  const time = timeText(minute);
  if (day === today) return words.todayAt(time);
  if (day === addDays(today, 1)) return words.tomorrowAt(time);
  return words.dayAt(format().monthDay(day), format().weekday(day), time);
}
