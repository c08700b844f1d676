/** What was said so far, in its order. What is said stays Chinese whatever the screen speaks. */

import type { Scene } from "@tanhao/core/talk/rehearsal/scene";
import { For } from "solid-js";
import style from "./Rehearsal.module.css";
import { rehearsalWords } from "./rehearsal-words.ts";

export const TurnLog = (props: { readonly scene: Scene }) => (
  <div class={style["log"]} role="log" aria-live="polite" aria-label={rehearsalWords().log}>
    <For each={props.scene.turns}>
      {({ who, text }) => (
        <p class={`${style["turn"]} ${style[who]}`}>
          <span class={style["who"]}>{rehearsalWords().who[who]}</span>
          <span lang="zh-CN">{text}</span>
        </p>
      )}
    </For>
  </div>
);
