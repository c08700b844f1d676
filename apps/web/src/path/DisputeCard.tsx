/** What to do about a debt that is not simply one's own, in order, with the other side's time and what to keep. It stands where a plan would. */

import type { DisputePath, DisputeStep } from "@tanhao/core/standing/dispute-path";
import type { Clock } from "@tanhao/core/standing/law-pointer";
import { wordPeriod } from "@tanhao/text/word-standing";
import { Show } from "solid-js";
import { Disclosure } from "../design/Disclosure.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import { LawWhenOpened } from "./LawBehind.tsx";
import { PathSteps } from "./PathSteps.tsx";
import { pathWords } from "./path-words.ts";
import { standingWords } from "./standing-words.ts";

export function DisputeCard(props: { readonly path: DisputePath }) {
  const words = () => standingWords().dispute;
  return (
    <Card title={words().title[props.path.status]}>
      <Soft>{words().off}</Soft>
      <PathSteps title={standingWords().path.doThis} look="do" steps={props.path.steps} beneath={(step) => <Beneath step={step} />} />
      <PathSteps title={standingWords().path.avoidThis} look="avoid" steps={props.path.avoid} />
    </Card>
  );
}

function Beneath(props: { readonly step: DisputeStep }) {
  const words = () => standingWords().dispute;
  const keep = () => props.step.keep.map((what) => words().keep[what]).join(standingWords().listSeparator);
  const time = (clock: Clock) =>
    [
      words().clock(wordPeriod(clock, standingWords())),
      clock.ifToday === null ? words().workingDaysUnknown : words().ifToday(format().day(clock.ifToday.last)),
    ].join(pathWords().clause);
  return (
    <>
      <Show when={props.step.clock}>{(clock) => <Soft>{time(clock())}</Soft>}</Show>
      <Disclosure look="leaf" summary={pathWords().keepAndLaw}>
        <Show when={keep() !== ""}>
          <p>{pathWords().labelled(words().keepThis, keep())}</p>
        </Show>
        <LawWhenOpened law={props.step.law} />
      </Disclosure>
    </>
  );
}
