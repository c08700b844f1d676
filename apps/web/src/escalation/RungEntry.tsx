/** One step of the ladder: since or from when, how, whom, which days run, what is in hand and what is lacking, which letter can be filled; and a mark when it was taken. */

import { takeStepBack } from "@tanhao/app/escalation/keep-steps";
import type { ClimbedRung } from "@tanhao/core/followup/escalation-ladder";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { type EscalationWording, wordRung } from "@tanhao/text/word-escalation";
import { escalation } from "@tanhao/text/zh-CN/escalation";
import { For, type JSX, lazy, Show, Suspense } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { keptOrSaid } from "../case/kept-or-said.ts";
import { Button } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Mark, Soft, Stack } from "../design/Layout.tsx";
import { RowHead } from "../design/Rows.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { language } from "../language/language.ts";
import { QuoteToSay } from "../language/QuoteToSay.tsx";
import { shellWords } from "../language/words.ts";
import { onceMore } from "../shell/not-fetched.ts";
import style from "./Escalation.module.css";
import { webEscalationWords } from "./escalation-words.ts";
import { isHalfMarked, MarkRung } from "./MarkRung.tsx";

const RungLetters = lazy(() => onceMore(async () => ({ default: (await import("./RungLetters.tsx")).RungLetters })));

interface RungEntryProps {
  readonly climbed: ClimbedRung;
  readonly wording: EscalationWording;
  readonly standing: DebtStanding;
  readonly opened: boolean;
}

const spoken: readonly string[] = ["agent", "supervisor", "other-shift"];

export function RungEntry(props: RungEntryProps) {
  const words = webEscalationWords;
  const worded = () => wordRung(props.climbed, props.wording);
  const state = () => props.climbed.state;
  const debt = () => props.standing.debt.id;
  const isOpen = props.opened || isHalfMarked(debt(), props.climbed.rung.id);
  return (
    <Disclosure
      open={isOpen}
      summary={
        <RowHead name={worded().name}>
          <Mark look={state().is === "open" ? "good" : "plain"}>{worded().state}</Mark>
        </RowHead>
      }
    >
      <Stack>
        <p>{worded().why}</p>
        <Show when={state().is !== "done"}>
          <Part title={words().how}>
            <p>{props.wording.words.how[props.climbed.rung.id]}</p>
            <QuoteToSay chinese={escalation.how[props.climbed.rung.id]} />
            <Show when={spoken.includes(props.climbed.rung.id)}>
              <a href={`#/debts/${debt()}/words?channel=phone`}>{words().words}</a>
            </Show>
          </Part>
          <Show when={props.climbed.bodies.length > 0}>
            <Part title={words().who}>
              <For each={props.climbed.bodies}>
                {(body) => (
                  <p>
                    {body.name[language()]} <strong>{body.number}</strong>
                  </p>
                )}
              </For>
            </Part>
          </Show>
          <Show when={worded().clocks.length > 0}>
            <Part title={words().clocks}>
              <For each={worded().clocks}>{({ text, parameter }) => <a href={`#/law/${parameter}`}>{text}</a>}</For>
            </Part>
          </Show>
          <Show when={worded().letters.length > 0}>
            <Part title={words().letters}>
              <Suspense fallback={<Soft>{shellWords().loading}</Soft>}>
                <RungLetters names={worded().letters} debt={debt()} words={props.standing.words} />
              </Suspense>
            </Part>
          </Show>
          <Show when={worded().inHand.length + worded().lacking.length > 0}>
            <Part title={words().inHand}>
              <ul>
                <For each={[...worded().inHand, ...worded().lacking]}>{(line) => <li>{line}</li>}</For>
              </ul>
            </Part>
          </Show>
        </Show>
        <Part title={words().proof}>
          <Soft>{worded().proof}</Soft>
        </Part>
        <BorrowerOnly>
          <Show when={state().is === "open" && props.climbed.rung.id} keyed>
            {(rung) => <MarkRung debt={debt()} rung={rung} />}
          </Show>
          <TakeStepsBack climbed={props.climbed} />
        </BorrowerOnly>
      </Stack>
    </Disclosure>
  );
}

/** Steps marked by hand can be taken back here; contacts are mended where they stand. */
function TakeStepsBack(props: { readonly climbed: ClimbedRung }) {
  const open = useCase();
  const marked = () => {
    const { state } = props.climbed;
    return open.record().rungs.flatMap(({ entry }) => (state.is === "done" && state.entries.includes(entry) ? [entry] : []));
  };
  return (
    <For each={marked()}>
      {(entry) => (
        <Button look="quiet" onClick={() => void keptOrSaid(takeStepBack(entry, webEscalationWords().takenBackBecause, open.ports))}>
          {webEscalationWords().takeBack}
        </Button>
      )}
    </For>
  );
}

const Part = (props: { readonly title: string; readonly children: JSX.Element }) => (
  <div class={style["part"]}>
    <h3>{props.title}</h3>
    {props.children}
  </div>
);
