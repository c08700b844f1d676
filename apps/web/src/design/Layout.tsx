/** The few ways things are placed: a page with its title and way back, a card, a stack, a row of actions. */

import { createEffect, type JSX, Show } from "solid-js";
import { shellWords } from "../language/words.ts";
import { isHidden } from "../shell/hide.ts";
import { Icon } from "./Icon.tsx";
import style from "./Layout.module.css";

interface PageProps {
  readonly title: string;
  /** Whose page it is, for the title of the window: every debt has one of these. */
  readonly of?: string | undefined;
  readonly lead?: string | undefined;
  readonly back?: { readonly href: string; readonly label: string } | undefined;
  readonly children: JSX.Element;
}

export function Page(props: PageProps) {
  createEffect(() => {
    document.title = isHidden() ? shellWords().blankTitle : [props.title, props.of, shellWords().appName].filter(Boolean).join(" · ");
  });
  return (
    <main class={style["page"]} id="content" tabindex="-1">
      <header class={style["head"]}>
        <Show when={props.back}>
          {(back) => (
            <a class={style["back"]} href={back().href}>
              <Icon name="back" />
              {back().label}
            </a>
          )}
        </Show>
        <h1>{props.title}</h1>
        <Show when={props.lead}>
          <p class={style["lead"]}>{props.lead}</p>
        </Show>
      </header>
      {props.children}
    </main>
  );
}

interface CardProps {
  readonly title?: string | undefined;
  readonly look?: "plain" | "today" | "note" | "open";
  readonly children: JSX.Element;
}

/** `today`: needs action today. `note`: worth knowing. `open`: no frame, only distance. */
export function Card(props: CardProps) {
  return (
    <section class={`${style["card"]} ${style[props.look ?? "plain"]}`} aria-label={props.title}>
      <Show when={props.title}>
        <h2 class={style["cardTitle"]}>
          <Show when={iconOf(props.look)}>{(name) => <Icon name={name()} />}</Show>
          {props.title}
        </h2>
      </Show>
      {props.children}
    </section>
  );
}

const iconOf = (look: CardProps["look"]) => (look === "today" || look === "note" ? look : undefined);

export const Stack = (props: { readonly gap?: "small" | "large"; readonly children: JSX.Element }) => (
  <div class={`${style["stack"]} ${props.gap === "small" ? style["close"] : ""}`}>{props.children}</div>
);

export const Actions = (props: { readonly children: JSX.Element }) => <div class={style["actions"]}>{props.children}</div>;

export const Soft = (props: { readonly children: JSX.Element }) => <p class={style["soft"]}>{props.children}</p>;

/** A word that marks a state: mine, disputed, outside what we know. */
export const Mark = (props: { readonly look?: "plain" | "today" | "good" | "note"; readonly children: JSX.Element }) => (
  <span class={`${style["mark"]} ${style[`mark-${props.look ?? "plain"}`]}`}>{props.children}</span>
);
