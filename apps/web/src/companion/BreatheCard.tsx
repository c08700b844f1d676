/** Stop, breathe, go on later: the sentence that ends the call for now, and a slow circle for whoever needs a minute. */

import { For } from "solid-js";
import { Button } from "../design/Button.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import style from "./Companion.module.css";
import { companionWords } from "./companion-words.ts";
import { Sentence } from "./Sentence.tsx";
import type { TalkDesk } from "./talk-desk.ts";

interface BreatheCardProps {
  readonly desk: TalkDesk;
  readonly onGoOn: () => void;
}

export const BreatheCard = (props: BreatheCardProps) => (
  <Card title={companionWords().pauseTitle}>
    <For each={props.desk.say(["PAUSE"])}>{(said) => <Sentence said={said} desk={props.desk} />}</For>
    <div class={style["breath"]} aria-hidden="true" />
    <p>{companionWords().breathe}</p>
    <Soft>{companionWords().pauseNote}</Soft>
    <Button onClick={() => props.onGoOn()}>{companionWords().goOn}</Button>
  </Card>
);
