/** What does not fit an agreement, the same seen several times told once: what was agreed, what was seen, what to check first, what to ask. */

import type { BreachStep } from "@tanhao/app/followup/breach-document";
import { drop, markDone } from "@tanhao/app/record/settle-action";
import { breachAction } from "@tanhao/core/followup/breach-watch";
import { For, Show } from "solid-js";
import { copyText } from "../agreement/copy-text.ts";
import { useCase } from "../case/case-host.tsx";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { fileNameOf } from "../contact/file-name-of.ts";
import { Button, ButtonLink } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Actions, Mark, Soft } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { nameOf } from "../home/action-words.ts";
import { format } from "../language/words.ts";
import style from "./Promises.module.css";
import { givenWords, promisesWords } from "./promises-words.ts";

/** All of one kind about one debt: what to check and to ask is the same for all of them. */
export function BreachCard(props: { readonly latest: BreachStep; readonly others: readonly BreachStep[] }) {
  const open = useCase();
  const words = promisesWords;
  const all = () => [props.latest, ...props.others];
  const kind = () => props.latest.kind;
  const settle = async (how: "own" | "asked", steps: readonly BreachStep[]) => {
    for (const { id } of steps) {
      const done = await (how === "own" ? drop(breachAction(id), words().becauseOwn, open.ports) : markDone(breachAction(id), open.ports));
      if (done.ok) continue;
      if (done.error.kind === "not-kept") notify(notKeptSentence(done.error));
      return;
    }
    notify(words().settledSaid);
  };
  return (
    <li class={style["word"]}>
      <article class={style["breach"]}>
        <h3>{words().says(nameOf(props.latest.debt, open), givenWords().breaches[kind()])}</h3>
        <p>
          <Mark look="note">{givenWords().sure[props.latest.sure]}</Mark>
        </p>
        <SeenAgainstAgreed step={props.latest} />
        <p>{givenWords().first[kind()]}</p>
        <dl>
          <div>
            <dt>{words().ask}</dt>
            <dd>{props.latest.ask}</dd>
          </div>
        </dl>
        <Soft>{words().keep(props.latest.keepProof)}</Soft>
        <Show when={props.others.length > 0}>
          <Disclosure summary={words().sameAgain(props.others.length)}>
            <ul class={style["list"]}>
              <For each={props.others}>
                {(step) => (
                  <li class={style["word"]}>
                    <SeenAgainstAgreed step={step} />
                    <BorrowerOnly>
                      <Button look="quiet" onClick={() => void settle("own", [step])}>
                        {words().thisIsFine}
                      </Button>
                    </BorrowerOnly>
                  </li>
                )}
              </For>
            </ul>
          </Disclosure>
        </Show>
        <Actions>
          <BorrowerOnly>
            <Button onClick={() => void settle("own", all())}>{words().ownDoing(all().length)}</Button>
          </BorrowerOnly>
          <Button icon="copy" onClick={() => void copyText(props.latest.ask)}>
            {words().copy}
          </Button>
          <ButtonLink href={`#/debts/${props.latest.debt}/letters/${props.latest.letter}`}>{words().letter}</ButtonLink>
          <BorrowerOnly>
            <Button look="quiet" onClick={() => void settle("asked", all())}>
              {words().asked}
            </Button>
          </BorrowerOnly>
        </Actions>
      </article>
    </li>
  );
}

/** Both sides of it, and where the second was read. */
function SeenAgainstAgreed(props: { readonly step: BreachStep }) {
  const words = promisesWords;
  const day = (of: Parameters<ReturnType<typeof format>["day"]>[0] | null) => (of === null ? "" : format().day(of));
  const yuan = (of: Parameters<ReturnType<typeof format>["yuan"]>[0] | null) => (of === null ? "" : format().yuan(of));
  const agreed = () => {
    const { on, day: due, fen } = props.step.agreed;
    return givenWords().agreed[props.step.kind]({ on: day(on), day: day(due), yuan: yuan(fen) });
  };
  const seen = () => {
    const { day: on, fen, times } = props.step.seen;
    return givenWords().seen[props.step.kind]({ day: day(on), yuan: yuan(fen), times });
  };
  return (
    <>
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
        {(file) => (
          <Soft>{words().source(fileNameOf(file()), props.step.seen.line === null ? "" : words().line(props.step.seen.line))}</Soft>
        )}
      </Show>
    </>
  );
}
