/**
 * The line for somebody who cannot go on, one tap away on every page on which a conversation is prepared, held, practised or written
 * down. It stays in view; where a page has a bar of its own that does, it stands in that bar, as the number alone.
 */

import { Show } from "solid-js";
import style from "./CrisisLine.module.css";
import { helpNearWords } from "./help-near-words.ts";

export const CrisisLine = (props: { readonly inBar?: boolean }) => (
  <aside class={props.inBar === true ? style["inBar"] : style["line"]} aria-label={helpNearWords().crisis}>
    <a class={style["link"]} href={`tel:${helpNearWords().crisisNumber}`}>
      {helpNearWords().crisisCall(helpNearWords().crisisNumber)}
    </a>
    <Show when={props.inBar !== true}>
      <a class={style["link"]} href="#/door/danger">
        {helpNearWords().crisisMore}
      </a>
    </Show>
  </aside>
);
