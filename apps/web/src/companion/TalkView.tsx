/**
 * The conversation itself: the limit and the clock above, the next sentence in the middle, and what a thumb needs at the bottom. One
 * thing is open at a time.
 */

import { limitOf } from "@tanhao/app/record/weigh-payment-promise";
import { createEffect, on, onMount, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { NeutralNote } from "../debt/NeutralNote.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Sheet } from "../design/Sheet.tsx";
import { HelpLines } from "../door/HelpLines.tsx";
import { shellWords } from "../language/words.ts";
import { createDraft } from "../shell/draft.ts";
import { AllChips } from "./AllChips.tsx";
import { AnswerCard } from "./AnswerCard.tsx";
import { BreatheCard } from "./BreatheCard.tsx";
import { ClockLine } from "./ClockLine.tsx";
import style from "./Companion.module.css";
import { companionWords } from "./companion-words.ts";
import { NotesFields } from "./NotesFields.tsx";
import { OwnSlipCard } from "./OwnSlipCard.tsx";
import { SumGuard } from "./SumGuard.tsx";
import { TheirPromise } from "./TheirPromise.tsx";
import { ThumbZone, type Tool } from "./ThumbZone.tsx";
import { TurnList } from "./TurnList.tsx";
import type { TalkDesk } from "./talk-desk.ts";
import { noTool, type ToolForm } from "./tool-form.ts";

interface TalkViewProps {
  readonly desk: TalkDesk;
  readonly onEnd: () => void;
}

export function TalkView(props: TalkViewProps) {
  const open = useCase();
  /** The tool that is open, and what is typed in it: a phone that closes the page in the middle of a call gives it back. */
  const tools = createDraft<ToolForm>(`talk-tool.${props.desk.standing().debt.id}`, noTool);
  const tool = () => tools.form.tool;
  const setTool = (tool: Tool) => tools.set({ ...noTool, tool });
  const close = () => tools.set(noTool);
  const isNeutral = () => props.desk.standing().words.set === "neutral";
  const sheet = () => {
    const now = tool();
    return now === "pause" ? null : now;
  };
  let view: HTMLDivElement | undefined;
  let thumb: HTMLElement | undefined;
  /** The first sentence is there to be read at once, whole, with its button: where it is not, the name of the page leaves the screen for it. */
  onMount(() =>
    requestAnimationFrame(() => {
      const first = view?.querySelector("fieldset");
      if (!first || !thumb) return;
      const room = Math.min(thumb.getBoundingClientRect().top, window.innerHeight);
      if (first.getBoundingClientRect().bottom > room) view?.scrollIntoView();
    }),
  );
  /** What is new, and what to say once somebody answers, stands right below the limit; the name of the app may leave the screen for it. */
  createEffect(
    on(
      () => [props.desk.form.turns.length, props.desk.form.talkFrom > 0, tool() === "pause"],
      () => view?.scrollIntoView(),
      { defer: true },
    ),
  );
  return (
    <div ref={view} class={style["talk"]}>
      <ClockLine desk={props.desk} limitFen={isNeutral() ? null : limitOf(open.facts())} isNeutral={isNeutral()} />
      {/* Before the answer: it is about to be sent. A danger or a fraud goes first. */}
      <Show when={props.desk.answer()?.line.advice.gate === null}>
        <OwnSlipCard desk={props.desk} />
      </Show>
      <Show when={tool() === "pause"} fallback={<AnswerCard desk={props.desk} />}>
        <BreatheCard desk={props.desk} onGoOn={close} />
      </Show>
      <Show when={isNeutral()}>
        <Disclosure summary={companionWords().whyNeutral}>
          <NeutralNote words={props.desk.standing().words} />
        </Disclosure>
      </Show>
      <Disclosure summary={companionWords().crisis}>
        <HelpLines />
      </Disclosure>
      <Show when={props.desk.form.turns.length > 0}>
        <Disclosure summary={companionWords().soFar(props.desk.form.turns.length)}>
          <TurnList desk={props.desk} />
        </Disclosure>
      </Show>
      <ThumbZone ref={thumb} desk={props.desk} onTool={setTool} onEnd={props.onEnd} />
      <Sheet title={companionWords().tools[sheet() ?? "more"]} open={sheet() !== null} onClose={close} closeLabel={shellWords().close}>
        <Show when={sheet() === "more"}>
          <AllChips
            onTap={(tap) => {
              props.desk.tapped(tap);
              close();
            }}
          />
        </Show>
        <Show when={sheet() === "sum"}>
          <SumGuard desk={props.desk} form={tools.form} set={tools.set} />
        </Show>
        <Show when={sheet() === "promise"}>
          <TheirPromise desk={props.desk} form={tools.form} set={tools.set} onKept={close} />
        </Show>
        <Show when={sheet() === "notes"}>
          <NotesFields desk={props.desk} />
        </Show>
      </Sheet>
    </div>
  );
}
