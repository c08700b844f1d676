/** Ready sentences that refuse a sum which cannot be kept; while nothing may be admitted, those that arrange nothing. */

import { For } from "solid-js";
import { Sentence } from "./Sentence.tsx";
import type { TalkDesk } from "./talk-desk.ts";

export const RefusalLines = (props: { readonly desk: TalkDesk }) => (
  <For each={props.desk.say(["DECLINE", "ASK_WRITTEN"])}>{(said) => <Sentence said={said} desk={props.desk} />}</For>
);
