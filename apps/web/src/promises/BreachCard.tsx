/** One thing that does not fit an agreement: what was agreed, what was seen, what to check first, and what to ask. */

import type { BreachStep } from "@tanhao/app/followup/breach-document";
import { drop, markDone } from "@tanhao/app/record/settle-action";
import { breachAction } from "@tanhao/core/followup/breach-watch";
import { Show } from "solid-js";
import { copyText } from "../agreement/copy-text.ts";
import { useCase } from "../case/case-host.tsx";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { Button, ButtonLink } from "../design/Button.tsx";
import { Actions, Mark, Soft } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { nameOf } from "../home/action-words.ts";
import { format } from "../language/words.ts";
import style from "./Promises.module.css";
import { givenWords, promisesWords } from "./promises-words.ts";

export function BreachCard(props: { readonly step: BreachStep }) {
  const open = useCase();
  const words = promisesWords;
  const kind = () => props.step.kind;
  const day = (of: Parameters<ReturnType<typeof format>["day"]>[0] | null) => (of === null ? "" : format().day(of));
  const yuan = (of: Parameters<ReturnType<typeof format>["yuan"]>[0] | null) => (of === null ? "" : format().yuan(of));
  const agreed = () => {
    const { on, day: due, fen } = props.step.agreed;
    return givenWords().agreed[kind()]({ on: day(on), day: day(due), yuan: yuan(fen) });
  };
  const seen = () => {
    const { day: on, fen, times } = props.step.seen;
    return givenWords().seen[kind()]({ day: day(on), yuan: yuan(fen), times });
  };
  const settle = async (how: "own" | "asked") => {
    const action = breachAction(props.step.id);
    const done = await (how === "own" ? drop(action, words().becauseOwn, open.ports) : markDone(action, open.ports));
    if (done.ok) return notify(words().settledSaid);
    if (done.error.kind === "not-kept") notify(notKeptSentence(done.error));
  };
  return (
    <li class={style["word"]}>
      <article class={style["breach"]}>
        <h3>{words().says(nameOf(props.step.debt, open), givenWords().breaches[kind()])}</h3>
        <p>
          <Mark look="note">{givenWords().sure[props.step.sure]}</Mark>
        </p>
        <dl>
          <div>
            <dt>{words().agreed}</dt>
            <dd>{agreed()}</dd>
          </div>
          <div>
            <dt>{words().seen}</dt>
            <dd>
              {seen()}
              <Show when={props.step.seen.words}>{(said) => <p lang="zh-CN">{words().quoted(said())}</p>}</Show>
            </dd>
          </div>
        </dl>
        <Show when={props.step.seen.file}>
          {(file) => <Soft>{words().source(file(), props.step.seen.line === null ? "" : words().line(props.step.seen.line))}</Soft>}
        </Show>
        <p>{givenWords().first[kind()]}</p>
        <dl>
          <div>
            <dt>{words().ask}</dt>
            <dd>{props.step.ask}</dd>
          </div>
        </dl>
        <Soft>{words().keep(props.step.keepProof)}</Soft>
        <Actions>
          <Button onClick={() => void settle("own")}>{words().ownDoing}</Button>
          <Button onClick={() => void copyText(props.step.ask)}>{words().copy}</Button>
          <ButtonLink href={`#/debts/${props.step.debt}/letters/${props.step.letter}`}>{words().letter}</ButtonLink>
          <Button look="quiet" onClick={() => void settle("asked")}>
            {words().asked}
          </Button>
        </Actions>
      </article>
    </li>
  );
}
