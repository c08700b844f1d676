/** One word given: who, what, by when, its state and why; where only the person knows, one tap says it. */

import { judgeWord } from "@tanhao/app/followup/judge-word";
import { parseDay } from "@tanhao/core/day";
import type { StatedWord } from "@tanhao/core/followup/stated-words";
import { subtractFen } from "@tanhao/core/money";
import { For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { keptOrSaid } from "../case/kept-or-said.ts";
import { contactWords } from "../contact/contact-words.ts";
import { fileNameOf } from "../contact/file-name-of.ts";
import { Button, ButtonLink } from "../design/Button.tsx";
import { Actions, Mark, Soft } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { followupWords, nameOf } from "../home/action-words.ts";
import { format } from "../language/words.ts";
import style from "./Promises.module.css";
import { givenWords, promisesWords } from "./promises-words.ts";

export function WordEntry(props: { readonly word: StatedWord }) {
  const open = useCase();
  const words = promisesWords;
  const word = () => props.word;
  const isUnsure = () => word().state === "unseen" || (word().state === "broken" && word().because === "nothing-seen");
  const judge = async (outcome: "kept" | "not-kept", contact?: string) => {
    if (await keptOrSaid(judgeWord(word().id, outcome, open.ports, contact))) notify(words().judged);
  };
  return (
    <li class={style["word"]}>
      <h3>{words().says(whoSays(word()), matterOf(word()))}</h3>
      <p>
        <Mark look={lookOf(word())}>{givenWords()[word().side][word().state]}</Mark>{" "}
        <Show when={word().held}>{(held) => <Mark look="note">{givenWords().held[held()]}</Mark>}</Show>
      </p>
      <p>{reasonOf(word())}</p>
      <Soft>{whenOf(word(), open)}</Soft>
      <For each={word().payments}>
        {(payment) => (
          <Soft>
            {words().paidBy(format().day(payment.day), format().yuan(payment.fen))}
            <Show when={payment.file}>
              {(file) => <> · {words().source(fileNameOf(file()), payment.line === undefined ? "" : words().line(payment.line))}</>}
            </Show>
          </Soft>
        )}
      </For>
      <For each={word().missing}>{(part) => <Soft>{followupWords().ask[part]}</Soft>}</For>
      <Show when={word().elsewhere}>
        {(found) => (
          <p>{givenWords().elsewhere(nameOf(found().debt, open), format().day(found().payment.day), format().yuan(found().payment.fen))}</p>
        )}
      </Show>
      <BorrowerOnly>
        <Show when={isUnsure()}>
          <For each={word().answers}>
            {(answer) => (
              <Actions>
                <span>{answerOf(answer)}</span>
                <Button onClick={() => void judge("kept", answer.id)}>{words().itWas}</Button>
              </Actions>
            )}
          </For>
          <Actions>
            <Button onClick={() => void judge("kept")}>{words().wasKept}</Button>
            <Button look="quiet" onClick={() => void judge("not-kept")}>
              {words().wasNotKept}
            </Button>
          </Actions>
        </Show>
      </BorrowerOnly>
      <ButtonLink look="quiet" href={word().debt === null ? "#/contacts" : `#/debts/${word().debt}`}>
        {word().debt === null ? words().openLog : words().open}
      </ButtonLink>
    </li>
  );
}

function whoSays({ side, who }: StatedWord): string {
  const words = promisesWords();
  if (side === "mine") return words.mine;
  return who === null ? words.theirsUnknown : words.theirs[who];
}

function matterOf({ what, fen }: StatedWord): string {
  const sum = fen === null ? "" : format().yuan(fen);
  if (what === null) return promisesWords().pay(sum);
  return format().list([what, sum].filter((part) => part !== ""));
}

function lookOf({ state }: StatedWord): "good" | "note" | "plain" {
  if (state === "kept" || state === "late") return "good";
  return state === "unseen" || state === "broken" || state === "incomplete" ? "note" : "plain";
}

/** Why it stands so; where nothing was seen, also what that does not mean. */
function reasonOf({ because, side, paidFen, fen }: StatedWord): string {
  const words = givenWords();
  if (because === "paid-in-part" && fen !== null) {
    return promisesWords().partOf(format().yuan(paidFen), format().yuan(subtractFen(fen, paidFen)));
  }
  if (because !== "nothing-seen") return words.because[because];
  return promisesWords().and(words.because[because], side === "mine" ? words.onlyYouKnow : words.maybeNotNoted);
}

function whenOf({ debt, dueDay, made }: StatedWord, open: ReturnType<typeof useCase>): string {
  const words = promisesWords();
  const due = dueDay === null ? words.noDay : words.due(format().day(dueDay));
  const parts = [debt === null ? "" : nameOf(debt, open), due, words.made(format().day(made))];
  return parts.filter((part) => part !== "").join(" · ");
}

function answerOf({ at, channel }: StatedWord["answers"][number]): string {
  const day = parseDay(at.slice(0, 10));
  const channels: Readonly<Record<string, string>> = contactWords().channels;
  return promisesWords().answer(day.ok ? format().moment(day.value, at.slice(11, 16)) : at, channels[channel] ?? "");
}
