/**
 * Something that opens in place, a named group for a screen reader: what repeats inside each is told apart. What is inside is
 * built when it is first opened, so that a long list costs nothing.
 */

import { createSignal, createUniqueId, type JSX, Show } from "solid-js";
import style from "./Disclosure.module.css";
import { Icon } from "./Icon.tsx";

interface DisclosureProps {
  readonly summary: JSX.Element;
  readonly open?: boolean;
  /** `section`: a card of its own. */
  readonly look?: "row" | "leaf" | "section";
  /** What is inside in a line, while it is closed. */
  readonly note?: string | undefined;
  readonly children: JSX.Element;
}

export function Disclosure(props: DisclosureProps) {
  const id = createUniqueId();
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
        <span class={style["arrow"]}>
          <Icon name="open" />
        </span>
        <span class={style["title"]} id={id}>
          {props.summary}
        </span>
        <Show when={props.note}>
          <span class={style["note"]}>{props.note}</span>
        </Show>
      </summary>
      <Show when={show()}>
        <fieldset class={style["inside"]} aria-labelledby={id}>
          {props.children}
        </fieldset>
      </Show>
    </details>
  );
}
