/**
 * Going back on a phone closes what lies over the page and leaves the page where it was: an entry of the history stands
 * for it. Closed otherwise, the entry goes too. Links inside must replace the entry, so that back leads to the page.
 */

import { onCleanup, onMount } from "solid-js";

const mark = "explains";

export function closeWithBack(close: () => void): void {
  onMount(() => {
    history.pushState({ ...history.state, [mark]: true }, "");
    addEventListener("popstate", close);
  });
  onCleanup(() => {
    removeEventListener("popstate", close);
    if (history.state?.[mark] === true) history.back();
  });
}
