/**
 * What stands around every page: the way to the content, help in danger, the notices about storage and versions, and the
 * four places of the app within reach of a thumb.
 */

import { useLocation } from "@solidjs/router";
import { createEffect, createSignal, For, type JSX, on, Show } from "solid-js";
import { useHost } from "../case/case-host.tsx";
import { Button } from "../design/Button.tsx";
import { NoticeRegion } from "../design/Notice.tsx";
import { shellWords } from "../language/words.ts";
import style from "./Frame.module.css";
import { newVersion, postpone, startNewVersion } from "./offline.ts";
import { refusalSentence } from "./refusal-sentence.ts";

const places = [
  { href: "#/", path: "/", word: "home" },
  { href: "#/contacts", path: "/contacts", word: "contacts" },
  { href: "#/household", path: "/household", word: "household" },
  { href: "#/settings", path: "/settings", word: "settings" },
] as const;

/** One tap blanks the page; the state lives only in memory. */
const [hidden, setHidden] = createSignal(false);

export const hideScreen = (): void => void setHidden(true);

export function Frame(props: { readonly children: JSX.Element }) {
  const host = useHost();
  const location = useLocation();
  createEffect(
    on(
      () => location.pathname,
      () => {
        window.scrollTo(0, 0);
        document.getElementById("content")?.focus({ preventScroll: true });
      },
      { defer: true },
    ),
  );
  return (
    <Show when={!hidden()} fallback={<BlankPage />}>
      <button type="button" class={style["skip"]} onClick={goToContent}>
        {shellWords().skip}
      </button>
      <header class={style["top"]}>
        <a class={style["name"]} href="#/">
          {shellWords().appName}
        </a>
        <a class={style["help"]} href="#/door/danger">
          {shellWords().help}
        </a>
      </header>
      <Show when={host.isExample()}>
        <Banner sentence={shellWords().exampleBanner}>
          <Button look="quiet" onClick={() => host.leaveExample()}>
            {shellWords().exampleLeave}
          </Button>
        </Banner>
      </Show>
      <Show when={host.refusal()}>{(refusal) => <Banner sentence={refusalSentence(refusal())} />}</Show>
      <Show when={!window.isSecureContext}>
        <Banner sentence={shellWords().insecure} />
      </Show>
      <Show when={newVersion()}>
        <Banner sentence={shellWords().updateReady}>
          <Button onClick={startNewVersion}>{shellWords().updateNow}</Button>
          <Button look="quiet" onClick={postpone}>
            {shellWords().updateLater}
          </Button>
        </Banner>
      </Show>
      {/* Keyed: another case is another page, not the old one with new figures. */}
      <Show when={host.current()} keyed>
        {props.children}
      </Show>
      <nav class={style["places"]} aria-label={shellWords().navigation}>
        <For each={places}>
          {(place) => (
            <a class={style["place"]} href={place.href} aria-current={location.pathname === place.path ? "page" : undefined}>
              {shellWords()[place.word]}
            </a>
          )}
        </For>
      </nav>
      <NoticeRegion />
    </Show>
  );
}

const Banner = (props: { readonly sentence: string; readonly children?: JSX.Element }) => (
  <div class={style["banner"]} role="status">
    <p>{props.sentence}</p>
    {props.children}
  </div>
);

const BlankPage = () => (
  <main class={style["blank"]}>
    <h1 class="visually-hidden">{shellWords().hiddenTitle}</h1>
    <Button look="quiet" onClick={() => setHidden(false)}>
      {shellWords().comeBack}
    </Button>
  </main>
);

/** The address behind the # names the page, so the way to the content is a button that moves the focus. */
const goToContent = (): void => document.getElementById("content")?.focus();
