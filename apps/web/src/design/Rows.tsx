/** Things of one kind below each other, a line between them; and the head of such a thing: its name, and how it stands. */

import { type JSX, Show } from "solid-js";
import style from "./Rows.module.css";

interface RowsProps {
  readonly label?: string | undefined;
  /** Their order says something. */
  readonly ordered?: boolean;
  readonly children: JSX.Element;
}

/** Of `Row`s, or of disclosures, which bring a line of their own. */
export const Rows = (props: RowsProps) => (
  <Show
    when={props.ordered}
    fallback={
      <ul class={style["rows"]} aria-label={props.label}>
        {props.children}
      </ul>
    }
  >
    <ol class={style["rows"]} aria-label={props.label}>
      {props.children}
    </ol>
  </Show>
);

/** `beside`: what there is to do stands opposite, not below. */
export const Row = (props: { readonly beside?: boolean; readonly children: JSX.Element }) => (
  <li class={`${style["row"]} ${props.beside === true ? style["beside"] : ""}`}>{props.children}</li>
);

/** The name of a row that leads to its page. */
export const RowLink = (props: { readonly href: string; readonly children: JSX.Element }) => (
  <a class={`${style["name"]} ${style["link"]}`} href={props.href}>
    {props.children}
  </a>
);

export const RowHead = (props: { readonly name: JSX.Element; readonly children?: JSX.Element }) => (
  <span class={style["head"]}>
    <span class={style["name"]}>{props.name}</span>
    {props.children}
  </span>
);
