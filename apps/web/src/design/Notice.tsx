/**
 * One line that tells what just happened, read out by a screen reader and gone by itself. What was done may be taken back
 * from it: then it stays longer, and for as long as somebody is at it. Errors do not belong here: they stand where they can
 * be mended and stay. Over a sheet nothing lies: what was told before it rose waits with its time standing still, and what
 * is told meanwhile stands at the top.
 */

import { createSignal, For, onCleanup, onMount, Show, untrack } from "solid-js";
import style from "./Notice.module.css";

interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

interface Told {
  /** The second, where there is one, is about the same deed. */
  readonly sentences: readonly string[];
  readonly action: NoticeAction | null;
}

const [notice, setNotice] = createSignal<Told | null>(null);
const readingMs = 6000;
const decidingMs = 20_000;
/** What is told with going to another page is told there; whoever goes on later has read it, and it covers nothing there. */
const arrivingMs = 1000;
/** By the page's own frames, which go on whatever is done to the clock. */
const shownMs = (): number => Number(document.timeline.currentTime ?? 0);
let toldAt = 0;
/** To another page, since it was told. */
let hasMoved = false;
let timer: ReturnType<typeof setTimeout> | undefined;
const [sheets, setSheets] = createSignal(0);
/** Until the sheet is gone. */
let waiting: Told | null = null;

/** What follows at once upon something that can be taken back stands below it: taking back stays in reach. */
export function notify(sentence: string, action: NoticeAction | null = null): void {
  const before = notice();
  const isAboutTheSame = action === null && before?.action != null && shownMs() - toldAt < arrivingMs;
  setNotice(isAboutTheSame ? { ...before, sentences: [...before.sentences, sentence] } : { sentences: [sentence], action });
  toldAt = shownMs();
  hasMoved = false;
  leaveLater();
}

function leaveLater(): void {
  clearTimeout(timer);
  timer = setTimeout(() => setNotice(null), notice()?.action ? decidingMs : readingMs);
}

/** With going to another page. */
export function leaveBehind(): void {
  const isToldThere = !hasMoved && shownMs() - toldAt <= arrivingMs;
  hasMoved = true;
  if (isToldThere) return;
  waiting = null;
  setNotice(null);
}

/** For what rises over the page; the answer is called when it is gone. */
export function giveWay(): () => void {
  stay();
  waiting ??= untrack(notice);
  setNotice(null);
  setSheets((count) => count + 1);
  return () => {
    if (setSheets((count) => count - 1) > 0) return;
    const told = waiting;
    waiting = null;
    if (told === null || untrack(notice) !== null) return;
    setNotice(told);
    leaveLater();
  };
}

const stay = (): void => clearTimeout(timer);

/** The button goes, and the focus must not. */
function leave(): void {
  setNotice(null);
  document.getElementById("content")?.focus({ preventScroll: true });
}

function act(action: NoticeAction): void {
  leave();
  action.run();
}

/** Who has the keys alone comes to the button last of all: each step on the way gives it its time anew, and Ctrl+Z needs no way. */
function byKey(event: KeyboardEvent): void {
  const action = notice()?.action;
  if (!action) return;
  if (event.key === "Escape" && document.activeElement?.closest("[role=status]")) leave();
  if (event.key === "Tab") leaveLater();
  const isUndo = event.key === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
  if (!isUndo || (event.target as HTMLElement).matches("input, textarea")) return; // there it takes back what was typed
  event.preventDefault();
  act(action);
}

/** Stands once in the shell; the region exists before it is filled, or it would not be read out. */
export function NoticeRegion() {
  onMount(() => addEventListener("keydown", byKey));
  onCleanup(() => removeEventListener("keydown", byKey));
  return (
    <div class={style["region"]} classList={{ [style["aloft"] ?? ""]: sheets() > 0 }} role="status" data-kb-top-layer>
      <Show when={notice()}>
        {(told) => (
          <div class={style["notice"]} onPointerEnter={stay} onPointerLeave={leaveLater} onFocusIn={stay} onFocusOut={leaveLater}>
            <div>
              <For each={told().sentences}>{(sentence) => <p>{sentence}</p>}</For>
            </div>
            <Show when={told().action}>
              {(action) => (
                <button type="button" class={style["act"]} aria-keyshortcuts="Control+Z Meta+Z" onClick={() => act(action())}>
                  {action().label}
                </button>
              )}
            </Show>
          </div>
        )}
      </Show>
    </div>
  );
}
