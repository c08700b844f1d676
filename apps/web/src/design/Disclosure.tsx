/** Something that opens in place. What is inside is built when it is first opened, so that a long list costs nothing. */

import { createSignal, type JSX, Show } from "solid-js";
import style from "./Disclosure.module.css";

interface DisclosureProps {
  readonly summary: JSX.Element;
  readonly open?: boolean;
  readonly look?: "row" | "leaf";
  readonly children: JSX.Element;
}

export function Disclosure(props: DisclosureProps) {
  const [opened, setOpened] = createSignal(false);
  const show = () => opened() || props.open === true;
  return (
    <details
      class={`${style["disclosure"]} ${style[props.look ?? "row"]}`}
      open={props.open}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      {/* Built with the click: the toggle itself is only told a moment later, and what opens would be empty until then. */}
      <summary class={style["summary"]} on:click={() => setOpened(true)}>
        <span class={style["arrow"]} aria-hidden="true" />
        <span class={style["title"]}>{props.summary}</span>
      </summary>
      <Show when={show()}>
        <div class={style["inside"]}>{props.children}</div>
      </Show>
    </details>
  );
}
