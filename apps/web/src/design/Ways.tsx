/** Where one can go on from here, when there are more ways than buttons fit side by side: a line each, the whole of it to be tapped. */

import { type JSX, Show } from "solid-js";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icon-names.ts";
import style from "./Ways.module.css";

export const Ways = (props: { readonly children: JSX.Element }) => <ul class={style["ways"]}>{props.children}</ul>;

interface WayProps {
  readonly href: string;
  readonly icon?: IconName;
  readonly children: JSX.Element;
}

export const Way = (props: WayProps) => (
  <li>
    <a class={style["way"]} href={props.href}>
      <Show when={props.icon}>{(name) => <Icon name={name()} />}</Show>
      <span class={style["words"]}>{props.children}</span>
      <Icon name="open" />
    </a>
  </li>
);
