/**
 * The focus is never lost. Where what had it is taken away (a deleted row, a closed card, a page that was left) it goes to what
 * stands next, or to the page; where it was out of use for a moment, it comes back. Who uses no keyboard notices nothing.
 */

/** What had the focus, then all it stood in, each with what stood beside it. */
interface Step {
  readonly element: Element;
  readonly beside: readonly (Element | null)[];
}

let way: readonly Step[] = [];

/** A sheet gives the focus back by itself, a page may have a place of its own: they go first. */
const patienceMs = 60;

export function keepFocus(): void {
  window.addEventListener("focusin", remember);
  // Left for nothing, by a tap beside it: that is no loss. It is told before an element goes, so its end is waited for.
  window.addEventListener("focusout", ({ target, relatedTarget }) => {
    if (relatedTarget === null && target instanceof HTMLElement) queueMicrotask(() => forget(target));
  });
  remember();
  new MutationObserver(() => {
    if (isLost()) setTimeout(bringBack, patienceMs);
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ["disabled"] });
}

function remember(): void {
  const steps: Step[] = [];
  for (let at = document.activeElement; at && at !== document.body; at = at.parentElement)
    steps.push({ element: at, beside: [at.nextElementSibling, at.previousElementSibling] });
  if (steps.length > 0) way = steps;
}

function forget(left: HTMLElement): void {
  if (left === way[0]?.element && left.isConnected && !left.matches(":disabled")) way = [];
}

function isLost(): boolean {
  const [had] = way;
  return document.activeElement === document.body && had !== undefined && (!had.element.isConnected || !had.element.matches(":disabled"));
}

function bringBack(): void {
  if (!isLost()) return;
  const [had] = way;
  const standing = way.findIndex(({ element }) => element.isConnected);
  const gone = standing > 0 ? way[standing - 1] : undefined;
  // Of a page that was replaced (another case, another page) nothing stands beside it but the bar of places: the new page has it.
  const beside = gone && !gone.element.matches("main") ? gone.beside : [];
  const near = [had?.element, ...beside.flatMap((one) => [one, one?.querySelector(focusable)]), document.getElementById("content")];
  for (const one of near) {
    if (one instanceof HTMLElement && one.isConnected) one.focus({ preventScroll: true });
    if (document.activeElement !== document.body) return;
  }
}

const focusable = "a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary";
