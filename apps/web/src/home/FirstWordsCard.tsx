/**
 * The first sentence of the next call, ready to be read aloud at ten on the next working morning: the opening of the prepared
 * words, neutral where only neutral words are allowed. In danger there is none: then nobody talks about debts.
 */

import { addDays } from "@tanhao/core/day";
import { nextWorkingDay } from "@tanhao/core/followup/working-day";
import type { DebtId } from "@tanhao/core/ids";
import { webFirstWords } from "@tanhao/text/zh-CN/web-first-words";
import { createMemo, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Actions, Card, Soft } from "../design/Layout.tsx";
import { ToSay } from "../design/ToSay.tsx";
import { language, worded } from "../language/language.ts";
import { format } from "../language/words.ts";
import { AfterPlans } from "../plan/AfterPlans.tsx";
import { timeNow } from "../shell/today.ts";
import { prepareFor } from "../words/prepare.ts";
import { nameOf } from "./action-words.ts";

/** When a call is made in office hours: a setting of the page. */
const [callFrom, callTo] = ["10:00", "17:00"];

const firstWords = worded(webFirstWords, "webFirstWords");

export const FirstWordsCard = (props: { readonly debt: DebtId }) => (
  <AfterPlans>
    <FirstWords debt={props.debt} />
  </AfterPlans>
);

function FirstWords(props: { readonly debt: DebtId }) {
  const open = useCase();
  const words = firstWords;
  const prepared = createMemo(() => prepareFor(open, { debt: props.debt, channel: "phone", lang: "zh-CN" }));
  const reading = createMemo(() =>
    language() === "zh-CN" ? null : (prepareFor(open, { debt: props.debt, channel: "phone", lang: language() }).parts[0] ?? null),
  );
  const isWorkday = () => nextWorkingDay(addDays(open.today(), -1), open.law().lawBook.calendar).day === open.today();
  /** Past ten, and somebody still answers. */
  const isOpenNow = () => isWorkday() && timeNow() >= callFrom && timeNow() < callTo;
  const title = () => {
    if (isWorkday() && timeNow() < callFrom) return words().today;
    const { day } = nextWorkingDay(open.today(), open.law().lawBook.calendar);
    return day === addDays(open.today(), 1) ? words().tomorrow : words().on(format().monthDay(day), format().weekday(day));
  };
  return (
    <Show when={prepared().parts[0]}>
      {(opening) => (
        <Card title={title()}>
          <p>{words().how(nameOf(props.debt, open))}</p>
          <ToSay large chinese={opening().text} reading={reading()?.text} />
          <Show when={isOpenNow()}>
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
