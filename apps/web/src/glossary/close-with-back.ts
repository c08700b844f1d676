/**
 * Going back on a phone closes what lies over the page and leaves the page where it was: an entry of the history stands
 * for it. Closed otherwise, the entry goes too. A link inside must replace the entry, so that back leads to the page, and
 * say so before: what lies over the page is gone before the router has written the new address.
 */

import { onCleanup, onMount } from "solid-js";

const mark = "explains";

/** What is given back is called when a link inside is followed. */
export function closeWithBack(close: () => void): () => void {
  let isLeaving = false;
  onMount(() => {
    history.pushState({ ...history.state, [mark]: true }, "");
    addEventListener("popstate", close);
  });
  onCleanup(() => {
    removeEventListener("popstate", close);
    if (!isLeaving && history.state?.[mark] === true) history.back();
  });
  return () => {
    isLeaving = true;
  };
}
