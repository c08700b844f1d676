/**
 * One line that tells what just happened, read out by a screen reader and gone by itself. Errors do not belong here:
 * they stand where they can be mended and stay.
 */

import { createSignal, Show } from "solid-js";
import style from "./Notice.module.css";

const [notice, setNotice] = createSignal<string | null>(null);
const readingMs = 6000;
let timer: ReturnType<typeof setTimeout> | undefined;

export function notify(sentence: string): void {
  clearTimeout(timer);
  setNotice(sentence);
  timer = setTimeout(() => setNotice(null), readingMs);
}

/** Stands once in the shell; the region exists before it is filled, or it would not be read out. */
export const NoticeRegion = () => (
  <div class={style["region"]} role="status">
    <Show when={notice()}>
      <p class={style["notice"]}>{notice()}</p>
    </Show>
  </div>
);
