/**
 * Help while a conversation about one debt goes on, on a phone or in a chat: what they said is tapped or typed, the next sentence
 * stands there at once. Nothing is listened to and nothing leaves the device. What it listens with is fetched when the page opens.
 */

import { useSearchParams } from "@solidjs/router";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { type Accessor, createResource, createSignal, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ForDebt } from "../debt/ForDebt.tsx";
import { Page } from "../design/Layout.tsx";
import { CrisisLine } from "../help/CrisisLine.tsx";
import { nameOf } from "../home/action-words.ts";
import { AfterPlans } from "../plan/AfterPlans.tsx";
import { AfterTalk } from "./AfterTalk.tsx";
import { companionWords } from "./companion-words.ts";
import type { Listening } from "./listening.ts";
import { ReadBack } from "./ReadBack.tsx";
import { TalkView } from "./TalkView.tsx";
import { openTalk } from "./talk-desk.ts";

export const TalkPage = () => <ForDebt>{(standing) => <TalkAbout standing={standing} />}</ForDebt>;

function TalkAbout(props: { readonly standing: Accessor<DebtStanding> }) {
  const open = useCase();
  const [listening] = createResource(async () =>
    (await import("./listening.ts")).openListening(open.law().lawBook.calendar, open.facts().month),
  );
  const { id } = props.standing().debt;
  return (
    <Page title={companionWords().title(nameOf(id, open))} back={{ href: `#/debts/${id}/words`, label: companionWords().back }}>
      <Show
        when={listening()}
        fallback={
          <>
            <CrisisLine />
            <p role="status">{companionWords().loading}</p>
          </>
        }
      >
        {(ready) => (
          <AfterPlans>
            <OneTalk standing={props.standing} listening={ready()} />
          </AfterPlans>
        )}
      </Show>
    </Page>
  );
}

type Step = "talk" | "read-back" | "after";

function OneTalk(props: { readonly standing: Accessor<DebtStanding>; readonly listening: Listening }) {
  const [search] = useSearchParams<{ channel?: string }>();
  const desk = openTalk(useCase(), { ...props, channel: search.channel === "chat" ? "chat" : "phone" });
  const [step, setStep] = createSignal<Step>(desk.form.talkTo > 0 ? "read-back" : "talk");
  const end = () => {
    desk.set("talkTo", Date.now());
    setStep("read-back");
  };
  const goBack = () => {
    desk.set("talkTo", 0);
    setStep("talk");
  };
  return (
    <>
      <Show when={step() === "talk"} fallback={<CrisisLine />}>
        <TalkView desk={desk} onEnd={end} />
      </Show>
      <Show when={step() === "read-back"}>
        <ReadBack desk={desk} onBack={goBack} onKept={() => setStep("after")} />
      </Show>
      <Show when={step() === "after"}>
        <AfterTalk debt={props.standing().debt.id} />
      </Show>
    </>
  );
}
