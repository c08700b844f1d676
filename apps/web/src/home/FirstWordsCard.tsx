/**
 * The first sentence of the next call, ready to be read aloud at ten on the next working morning: the opening of the prepared
 * words, neutral where only neutral words are allowed. Where an agreement is behind, a new proposal would undo it: then it is
 * about what was missed. In danger there is none: then nobody talks about debts.
 */

import type { DebtId } from "@tanhao/core/ids";
import { createMemo, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Actions, Card, Soft } from "../design/Layout.tsx";
import { ToSay } from "../design/ToSay.tsx";
import { language } from "../language/language.ts";
import { AfterPlans } from "../plan/AfterPlans.tsx";
import { prepareFor } from "../words/prepare.ts";
import { nameOf } from "./action-words.ts";
import { callTitle, firstWords, isCallTime } from "./first-words.ts";
import { MissedCard } from "./MissedCard.tsx";
import { missedIn } from "./today-step.ts";

export function FirstWordsCard(props: { readonly debt: DebtId }) {
  const open = useCase();
  const missed = createMemo(() => missedIn(open, props.debt));
  return (
    <Show
      when={missed()}
      fallback={
        <AfterPlans>
          <FirstWords debt={props.debt} />
        </AfterPlans>
      }
    >
      {(found) => <MissedCard debt={props.debt} missed={found()} />}
    </Show>
  );
}

function FirstWords(props: { readonly debt: DebtId }) {
  const open = useCase();
  const words = firstWords;
  const prepared = createMemo(() => prepareFor(open, { debt: props.debt, channel: "phone", lang: "zh-CN" }));
  const reading = createMemo(() =>
    language() === "zh-CN" ? null : (prepareFor(open, { debt: props.debt, channel: "phone", lang: language() }).parts[0] ?? null),
  );
  return (
    <Show when={prepared().parts[0]}>
      {(opening) => (
        <Card title={callTitle(open)}>
          <p>{words().how(nameOf(props.debt, open))}</p>
          <ToSay large chinese={opening().text} reading={reading()?.text} />
          <Show when={isCallTime(open)}>
            <p>{words().rightNow}</p>
          </Show>
          <Soft>{prepared().words === "neutral" ? words().onlyAsk : words().onlyThis}</Soft>
          <Actions>
            <ButtonLink href={`#/debts/${props.debt}/words?channel=phone`}>{words().whole}</ButtonLink>
            <ButtonLink look="quiet" href={`#/rehearsal?debt=${props.debt}`}>
              {words().practise}
            </ButtonLink>
          </Actions>
        </Card>
      )}
    </Show>
  );
}
