/**
 * What is printed is the paper alone: while the browser prints, everything beside the papers that are shown is left out,
 * on whatever page they stand. Works for the button and for the browser's own menu.
 */

import { onCleanup, onMount } from "solid-js";

/** Marks what is left out; the style of the paper hides it in print. */
const mark = "data-not-printed";
const papers = new Set<HTMLElement>();

/** For as long as the paper is on the page. */
export function printAlone(paper: () => HTMLElement | undefined): void {
  onMount(() => {
    const element = paper();
    if (!element) return;
    if (papers.size === 0) listen();
    papers.add(element);
    onCleanup(() => {
      papers.delete(element);
      if (papers.size === 0) unlisten();
    });
  });
}

function listen(): void {
  window.addEventListener("beforeprint", leaveOut);
  window.addEventListener("afterprint", bringBack);
}

function unlisten(): void {
  window.removeEventListener("beforeprint", leaveOut);
  window.removeEventListener("afterprint", bringBack);
  bringBack();
}

function leaveOut(): void {
  const shown = [...papers].filter((paper) => paper.getClientRects().length > 0);
  const around = new Set<Element>(shown.flatMap(ancestorsOf));
  for (const ancestor of around) for (const child of ancestor.children) if (!around.has(child)) child.setAttribute(mark, "");
  for (const paper of shown) paper.removeAttribute(mark);
}

const bringBack = (): void => {
  for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
};

function ancestorsOf(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at && at !== document.documentElement; at = at.parentElement) found.push(at);
  return found;
}
