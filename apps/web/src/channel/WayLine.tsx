/** A number, a mail or an address large enough to read out, with whose word it is, what to check first, and a way to copy it. */

import type { WayToReach } from "@tanhao/core/channel/channel";
import { Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { Soft } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import style from "./ChannelPage.module.css";
import { channelWords, webChannelWords } from "./channel-words.ts";
import { copyText } from "./copy-text.ts";

interface WayLineProps {
  readonly way: WayToReach;
  /** Of a private lender nothing stands in an app or on a card. */
  readonly isPrivate: boolean;
}

export function WayLine(props: WayLineProps) {
  const words = webChannelWords;
  return (
    <div class={style["way"]}>
      <p class={style["line"]}>
        <span class={style["text"]}>{props.way.text}</span>
        <Button icon="copy" aria-label={words().copyOf(props.way.text)} onClick={() => void copyText(props.way.text)}>
          {words().copy}
        </Button>
      </p>
      <Show when={props.way.own}>{(own) => <Soft>{channelWords().reach.own(own().source, format().day(own().checked))}</Soft>}</Show>
      <Show when={!props.isPrivate}>
        <p>{props.way.checkFirst ? words().checkFirst : words().checkNumber}</p>
      </Show>
    </div>
  );
}
