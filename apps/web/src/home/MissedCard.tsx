/** An agreement that is behind: what to say about what is past its day. It says that something was agreed, and neither that nothing was paid nor when it will be. */

import type { DebtId } from "@tanhao/core/ids";
import { toYuan } from "@tanhao/core/money";
import { webFirstWords } from "@tanhao/text/zh-CN/web-first-words";
import { webFormat } from "@tanhao/text/zh-CN/web-format";
import { Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Actions, Card, Soft } from "../design/Layout.tsx";
import { ToSay } from "../design/ToSay.tsx";
import { format } from "../language/words.ts";
import { nameOf } from "./action-words.ts";
import { callTitle, firstWords, isCallTime } from "./first-words.ts";
import type { MissedDues } from "./today-step.ts";

interface MissedCardProps {
  readonly debt: DebtId;
  readonly missed: MissedDues;
}

export function MissedCard(props: MissedCardProps) {
  const open = useCase();
  const words = firstWords;
  const said = ({ missedSay }: typeof webFirstWords, { day }: typeof webFormat) =>
    missedSay(day(props.missed.agreedOn), day(props.missed.from), props.missed.count, toYuan(props.missed.fen));
  return (
    <Card title={callTitle(open)}>
      <p>{words().missed(nameOf(props.debt, open), format().day(props.missed.from), props.missed.count)}</p>
      <ToSay large chinese={said(webFirstWords, webFormat)} reading={said(words(), format())} />
      <Show when={isCallTime(open)}>
        <p>{words().rightNow}</p>
      </Show>
      <Soft>{words().missedOnly}</Soft>
      <Actions>
        <ButtonLink href={`#/debts/${props.debt}/settled`}>{words().missedLook}</ButtonLink>
        <ButtonLink look="quiet" href={`#/debts/${props.debt}/channel`}>
          {words().missedReach}
        </ButtonLink>
      </Actions>
    </Card>
  );
}
