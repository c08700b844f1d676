/**
 * The focus is never lost. Where what had it is taken away (a deleted row, a closed card, a page that was left) it goes to what
 * stands next, or to the page; where it was out of use for a moment, it comes back; where it stays so, and was reached by a
 * key, what stands beside it has the focus. Who uses no keyboard notices nothing.
 */

/** What had the focus, then all it stood in, each with what stood beside it. */
interface Step {
  readonly element: Element;
  readonly beside: readonly (Element | null)[];
}

let way: readonly Step[] = [];
let isByKey = false;
/** What was pressed last by a finger or a mouse; `null` since a key was. */
let pressed: Node | null = null;

/** A sheet gives the focus back by itself, a page may have a place of its own: they go first. */
const patienceMs = 60;
/** Work that takes longer is told of by itself. */
const outOfUseMs = 1000;

export function keepFocus(): void {
  window.addEventListener("focusin", remember);
  window.addEventListener("pointerdown", ({ target }) => note(target as Node), { capture: true });
  window.addEventListener("keydown", () => note(null), { capture: true });
  // Left for nothing, by a tap beside it: that is no loss. What is moved in its list is left too, and comes back.
  // It is told before an element goes, so its end is waited for.
  window.addEventListener("focusout", ({ target, relatedTarget }) => {
    if (relatedTarget === null && target instanceof HTMLElement) queueMicrotask(() => forget(target));
  });
  remember();
  new MutationObserver(() => {
    // The browser takes the focus from what went out of use a moment after it did.
    if (isOutOfUse()) setTimeout(bringBack, outOfUseMs, true);
    else if (isLost()) setTimeout(bringBack, patienceMs, false);
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ["disabled"] });
}

function remember(): void {
  const steps: Step[] = [];
  for (let at = document.activeElement; at && at !== document.body; at = at.parentElement)
    steps.push({ element: at, beside: [at.nextElementSibling, at.previousElementSibling] });
  if (steps.length === 0) return;
  way = steps;
  isByKey = document.activeElement?.matches(":focus-visible") === true;
}

function note(node: Node | null): void {
  pressed = node;
}

function forget(left: HTMLElement): void {
  if (pressed === null || left.contains(pressed)) return;
  if (left === way[0]?.element && left.isConnected && !left.matches(":disabled")) way = [];
}

const isOutOfUse = (): boolean => way[0]?.element.isConnected === true && way[0].element.matches(":disabled");

const isLost = (): boolean => document.activeElement === document.body && way.length > 0 && (isByKey || !isOutOfUse());

/** What went out of use since it was lost has its own time. */
function bringBack(wasOutOfUse: boolean): void {
  if (!isLost() || (isOutOfUse() && !wasOutOfUse)) return;
  const beside = leftWith().flatMap(({ beside }) => beside.flatMap((one) => [one, one?.querySelector(focusable)]));
  for (const one of [way[0]?.element, ...beside.filter(mayHave), document.getElementById("content")]) {
    if (one instanceof HTMLElement && one.isConnected) one.focus({ preventScroll: true });
    if (document.activeElement !== document.body) return;
  }
}

/** What is to be looked beside: what is out of use or was taken away, then what that stood in. */
function leftWith(): readonly Step[] {
  const from = isOutOfUse() ? 0 : Math.max(way.findIndex(({ element }) => element.isConnected) - 1, 0);
  const page = way.findIndex(({ element }) => element.matches("main"));
  // Beside a page (another case is another page) stands only the bar of places: the new page has the focus.
  return way.slice(from, page < 0 ? undefined : page);
}

/** What was tapped away leaves the phone's own keyboard down. */
const mayHave = (one: Element | null | undefined): boolean => isByKey || one?.matches("input, select, textarea") === false;

const focusable = "a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary";
