/** Ready sentences that refuse a sum which cannot be kept; while nothing may be admitted, those that arrange nothing. */

import type { Move } from "@tanhao/core/talk/utterance-class";
import { For } from "solid-js";
import { Sentence } from "./Sentence.tsx";
import type { TalkDesk } from "./talk-desk.ts";

export const refusingMoves: readonly Move[] = ["DECLINE", "ASK_WRITTEN"];

export const RefusalLines = (props: { readonly desk: TalkDesk }) => (
  <For each={props.desk.say(refusingMoves)}>{(said) => <Sentence said={said} desk={props.desk} />}</For>
);
