/** One day of a conversation before it is recorded: how much was said, how it begins, and whether it is in the case already. */

import type { TalkDay } from "@tanhao/app/record/talk-days";
import { Show } from "solid-js";
import { Mark, Soft } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import style from "./ContactEntry.module.css";
import { contactWords } from "./contact-words.ts";

/** Letters by which a person knows the conversation again. */
const telling = 60;

export function DayOfTalk(props: { readonly day: TalkDay }) {
  const words = () => contactWords().talk;
  const stands = () => words().stands[props.day.stands.is];
  const begins = () => props.day.said[0]?.text.slice(0, telling) ?? "";
  return (
    <>
      <p>
        <strong>{words().day(format().day(props.day.day), props.day.said.length)}</strong>{" "}
        <Show when={stands()}>
          <Mark look="note">{stands()}</Mark>
        </Show>
      </p>
      <Soft>
        <span class={style["said"]}>{words().from(begins())}</span>
      </Soft>
    </>
  );
}
