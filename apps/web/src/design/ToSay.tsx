/** A sentence to say: Chinese whatever the screen speaks, for so does the other side; below it what it means, for who reads another language. */

import { Show } from "solid-js";
import { language } from "../language/language.ts";
import { Soft } from "./Layout.tsx";
import style from "./ToSay.module.css";

interface ToSayProps {
  readonly chinese: string;
  /** In the language of the screen; left out where it stands above. */
  readonly reading?: string | undefined;
  /** The one sentence of the moment, read at arm's length while the phone lies on a table. */
  readonly large?: boolean;
}

export const ToSay = (props: ToSayProps) => (
  <div class={style["both"]}>
    <blockquote class={style["say"]} classList={{ [style["large"] ?? ""]: props.large === true }} lang="zh-CN">
      {props.chinese}
    </blockquote>
    <Show when={language() === "zh-CN" ? undefined : props.reading}>{(reading) => <Soft>{reading()}</Soft>}</Show>
  </div>
);
