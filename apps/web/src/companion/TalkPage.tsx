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
  const [step, setStep] = createSignal<Step>("talk");
  return (
    <Page title={companionWords().titles[step()](nameOf(id, open))} back={{ href: `#/debts/${id}/words`, label: companionWords().back }}>
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
            <OneTalk standing={props.standing} listening={ready()} step={step()} setStep={setStep} />
          </AfterPlans>
        )}
      </Show>
    </Page>
  );
}

type Step = "talk" | "read-back" | "after";

interface OneTalkProps {
  readonly standing: Accessor<DebtStanding>;
  readonly listening: Listening;
  readonly step: Step;
  readonly setStep: (step: Step) => void;
}

function OneTalk(props: OneTalkProps) {
  const [search] = useSearchParams<{ channel?: string }>();
  const desk = openTalk(useCase(), {
    standing: props.standing,
    listening: props.listening,
    channel: search.channel === "chat" ? "chat" : "phone",
  });
  /** The title of the page, which is above, says it too. */
  props.setStep(desk.form.talkTo > 0 ? "read-back" : "talk");
  /** As another page begins: at its top, with its title. */
  const go = (step: Step) => {
    props.setStep(step);
    window.scrollTo(0, 0);
    document.getElementById("content")?.focus({ preventScroll: true });
  };
  const end = () => {
    desk.set("talkTo", Date.now());
    go("read-back");
  };
  const goBack = () => {
    desk.set("talkTo", 0);
    go("talk");
  };
  return (
    <>
      <Show when={props.step === "talk"} fallback={<CrisisLine />}>
        <TalkView desk={desk} onEnd={end} />
      </Show>
      <Show when={props.step === "read-back"}>
        <ReadBack desk={desk} onBack={goBack} onKept={() => go("after")} />
      </Show>
      <Show when={props.step === "after"}>
        <AfterTalk debt={props.standing().debt.id} />
      </Show>
    </>
  );
}
