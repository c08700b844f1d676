/** What becomes of a plan if income falls, if a month fails, if more comes, if they waive: said plainly, promised never. */

import type { MissedMonth, Plan, Plans, Stress } from "@tanhao/core/plan/plan";
import { For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import type { OpenCase } from "../case/open-case.ts";
import { nameOf } from "../home/action-words.ts";
import { format } from "../language/words.ts";
import style from "./Plan.module.css";
import { planWords } from "./plan-words.ts";

export function WhatIf(props: { readonly plan: Plan; readonly topUp: Plans["topUp"] }) {
  const open = useCase();
  const stresses = () =>
    [props.plan.stress, props.plan.stressAt20].filter(
      ({ percent }, index, all) => all.findIndex((one) => one.percent === percent) === index,
    );
  return (
    <ul class={style["list"]}>
      <For each={stresses()}>{(stress) => <li>{stressSentence(stress, props.plan)}</li>}</For>
      <Show when={props.plan.ifMonthFails}>
        {(fails) => (
          <>
            <li>{missedSentence(planWords().missedFirst, fails().first, open)}</li>
            <Show when={fails().worst.day !== fails().first.day}>
              <li>{missedSentence(planWords().missedWorst, fails().worst, open)}</li>
            </Show>
          </>
        )}
      </Show>
      <Show when={props.plan.withWaiver}>
        {(waived) => (
          <li>
            {planWords().waiver(
              format().yuan(waived().waivedFen),
              format().yuan(waived().totalFen),
              waived().months,
              format().day(waived().endDay),
            )}
          </li>
        )}
      </Show>
      <Show when={topUpSentence(props.topUp)}>{(sentence) => <li>{sentence()}</li>}</Show>
    </ul>
  );
}

const stressSentence = ({ fails, percent, shortFen, failsOn }: Stress, { endDay }: Plan): string =>
  fails ? planWords().stressFails(percent, format().yuan(shortFen), format().day(failsOn ?? endDay)) : planWords().stressHolds(percent);

/** Where one may only ask there is no arrangement that could end. */
function missedSentence(head: (day: string) => string, missed: MissedMonth, open: OpenCase): string {
  const words = planWords();
  const { endDay, costsFen, caughtUp, mayEnd } = missed;
  const after =
    caughtUp && endDay !== null && costsFen !== null
      ? words.missedCaughtUp(format().day(endDay), format().yuan(costsFen))
      : words.missedNot;
  const ends = mayEnd.length === 0 ? "" : words.missedMayEnd(format().list(mayEnd.map((id) => nameOf(id, open))));
  return words.sentences([head(format().day(missed.day)), after, ends]);
}

function topUpSentence(topUp: Plans["topUp"]): string | null {
  if (topUp === null || topUp.wouldEndBy === null) return null;
  const [yuan, end] = [format().yuan(topUp.fenPerMonth), format().day(topUp.wouldEndBy)];
  return topUp.savesFen === null ? planWords().topUpEnd(yuan, end) : planWords().topUp(yuan, end, format().yuan(topUp.savesFen));
}
