/**
 * What stands around every page: the way to the content, help in danger, hiding everything at one tap, and the four
 * places of the app within reach of a thumb.
 */

import { useLocation } from "@solidjs/router";
import { createEffect, For, type JSX, lazy, on, onCleanup, onMount, Show, Suspense } from "solid-js";
import { useHost } from "../case/case-host.tsx";
import { Button } from "../design/Button.tsx";
import { Icon } from "../design/Icon.tsx";
import { leaveBehind, NoticeRegion } from "../design/Notice.tsx";
import { shellWords } from "../language/words.ts";
import style from "./Frame.module.css";
import { HideButton } from "./HideButton.tsx";
import { comeBack, hideOnEscapeTwice, isHidden } from "./hide.ts";
import { isWide } from "./wide.ts";

/** Behind the lock everything but help. */
const danger = "/door/danger";

const LockPage = lazy(async () => ({ default: (await import("../lock/LockPage.tsx")).LockPage }));
const Banners = lazy(async () => ({ default: (await import("./Banners.tsx")).Banners }));

const places = [
  { href: "#/", path: "/", word: "home" },
  { href: "#/contacts", path: "/contacts", word: "contacts" },
  { href: "#/household", path: "/household", word: "household" },
  { href: "#/settings", path: "/settings", word: "settings" },
] as const;

export function Frame(props: { readonly children: JSX.Element }) {
  const host = useHost();
  const location = useLocation();
  createEffect(
    on(
      () => location.pathname,
      () => {
        window.scrollTo(0, 0);
        leaveBehind();
        document.getElementById("content")?.focus({ preventScroll: true });
      },
      { defer: true },
    ),
  );
  hideOnEscapeTwice();
  onMount(() => void import("./keep-focus.ts").then(({ keepFocus }) => keepFocus()).catch(() => undefined)); // without it only comfort is missing
  /** Hidden, the page stands as it is and is not shown (base.css): coming back loses nothing half done. Behind the lock no page stands that would blank the title. */
  createEffect(() => {
    document.documentElement.toggleAttribute("data-hidden", isHidden());
    if (isHidden()) document.title = shellWords().blankTitle;
  });
  createEffect(on(isHidden, (hidden) => hidden && host.lockNow()));
  return (
    <>
      <Show when={isHidden()}>
        <BlankPage />
      </Show>
      <button type="button" class={style["skip"]} onClick={goToContent}>
        {shellWords().skip}
      </button>
      <header class={style["top"]}>
        <a class={style["name"]} href="#/">
          {shellWords().appName}
        </a>
        <a class={style["help"]} href={`#${danger}`}>
          <Icon name="help" />
          {shellWords().help}
        </a>
        <div class={style["corner"]}>
          <HideButton />
        </div>
      </header>
      <Show when={isWide()}>
        <Places />
      </Show>
      <Suspense>
        <Banners />
      </Suspense>
      <Show
        when={host.lock() !== "locked" || location.pathname === danger}
        fallback={
          <Suspense>
            <Show when={!isHidden()}>
              <LockPage />
            </Show>
          </Suspense>
        }
      >
        {/* Keyed: another case is another page, not the old one with new figures. */}
        <Show when={host.current()} keyed>
          {props.children}
        </Show>
      </Show>
      <Show when={!isWide()}>
        <Places />
      </Show>
      <NoticeRegion />
    </>
  );
}

/** At the side of a wide screen before the page, at the bottom of a narrow one behind it: read in the order in which it is seen. */
function Places() {
  const host = useHost();
  const location = useLocation();
  return (
    <Show when={host.lock() !== "locked"}>
      <nav class={style["places"]} aria-label={shellWords().navigation}>
        <For each={places}>
          {(place) => (
            <a class={style["place"]} href={place.href} aria-current={location.pathname === place.path ? "page" : undefined}>
              <Icon name={place.word} />
              {shellWords()[place.word]}
            </a>
          )}
        </For>
      </nav>
    </Show>
  );
}

/** Behind it the page has no height, so where it stood is remembered. A tap on it is none beside the sheet that waits: a mark Kobalte knows. */
function BlankPage() {
  const { activeElement: had } = document;
  const { scrollY } = window;
  const restore = (): void => {
    window.scrollTo(0, scrollY);
    if (had instanceof HTMLElement) had.focus({ preventScroll: true });
  };
  onCleanup(() => setTimeout(restore));
  /** Not the way back: a key still held down would press it. */
  let blank: HTMLElement | undefined;
  onMount(() => blank?.focus());
  return (
    <main ref={blank} class={style["blank"]} tabIndex={-1} data-blank data-kb-top-layer>
      <h1 class="visually-hidden">{shellWords().hiddenTitle}</h1>
      <Button look="quiet" onClick={comeBack}>
        {shellWords().comeBack}
      </Button>
    </main>
  );
}

/** The address behind the # names the page, so the way to the content is a button that moves the focus. */
const goToContent = (): void => document.getElementById("content")?.focus();
