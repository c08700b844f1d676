/** What must be known about an entry before it is believed: not confirmed, only reported, due for a check. */

import { type Confidence, isSayable } from "@tanhao/core/explain/citation";
import { Show } from "solid-js";
import { Mark } from "../design/Layout.tsx";
import { lawPageWords } from "./law-page-words.ts";

interface LawMarksProps {
  /** Of the values the marks are about. */
  readonly confidences: readonly Confidence[];
  readonly stale?: boolean;
}

export function LawMarks(props: LawMarksProps) {
  const unsayable = () => props.confidences.filter((confidence) => !isSayable(confidence)).length;
  const isReported = () => props.confidences.some((confidence) => confidence === "secondary");
  return (
    <>
      <Show when={unsayable() > 0}>
        <Mark look="note">
          {unsayable() === props.confidences.length ? lawPageWords().unconfirmed : lawPageWords().partlyUnconfirmed}
        </Mark>{" "}
      </Show>
      <Show when={isReported()}>
        <Mark>{lawPageWords().reported}</Mark>{" "}
      </Show>
      <Show when={props.stale === true}>
        <Mark look="note">{lawPageWords().stale}</Mark>
      </Show>
    </>
  );
}
