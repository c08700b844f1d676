/** A button or a link that looks like one. One `primary` a screen; `quiet` for the way around; `grave` for what cannot be undone. */

import { type JSX, Show, splitProps } from "solid-js";
import style from "./Button.module.css";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icon-names.ts";

interface Look {
  readonly look?: "primary" | "plain" | "quiet" | "grave";
  readonly wide?: boolean;
  readonly icon?: IconName;
}

type ButtonProps = Look & JSX.ButtonHTMLAttributes<HTMLButtonElement> & { readonly busy?: string | undefined };

export function Button(props: ButtonProps) {
  const [own, rest] = splitProps(props, ["look", "wide", "icon", "busy", "children", "disabled"]);
  return (
    <button
      type="button"
      {...rest}
      class={classOf(own)}
      disabled={own.disabled || own.busy !== undefined}
      aria-busy={own.busy !== undefined}
    >
      <Show when={own.busy} fallback={<Inside {...own} />}>
        {own.busy}
      </Show>
    </button>
  );
}

export function ButtonLink(props: Look & JSX.AnchorHTMLAttributes<HTMLAnchorElement>) {
  const [own, rest] = splitProps(props, ["look", "wide", "icon", "children"]);
  return (
    <a {...rest} class={classOf(own)}>
      <Inside {...own} />
    </a>
  );
}

const Inside = (props: Look & { readonly children?: JSX.Element }) => (
  <>
    <Show when={props.icon}>{(name) => <Icon name={name()} />}</Show>
    {props.children}
  </>
);

const classOf = (own: Look): string =>
  [style["button"], style[own.look ?? "plain"], own.wide === true ? style["wide"] : ""].filter(Boolean).join(" ");
