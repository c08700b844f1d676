/**
 * A part of the app that the network did not bring: no connection, a page of the network's own in its place, or a server
 * that has only the next version left. Asked for once more at once; then it is said, and nothing typed is lost.
 */

import { notify } from "../design/Notice.tsx";
import { shellWords } from "../language/words.ts";

const pauseMs = 800;

/** A phone that changes its network loses one request, not two. */
export const onceMore = <Part>(load: () => Promise<Part>): Promise<Part> =>
  load().catch(() => new Promise((resolve) => setTimeout(resolve, pauseMs)).then(load));

/** Browsers have no name for it, only their own sentence. */
export const isNotFetched = (error: unknown): boolean => /imported module|module script|preload CSS/i.test(String(error));

const sayNotFetched = (): void => notify(shellWords().notFetched);

/** Where nobody waits for the part: a button whose work comes with it. */
export function sayWhatIsNotFetched(): void {
  window.addEventListener("unhandledrejection", ({ reason }) => isNotFetched(reason) && sayNotFetched());
}

/** Without an answer the page stays as it is: a reload would leave nothing on the screen. */
export const openAgain = (): Promise<void> => fetch(location.pathname, { cache: "no-store" }).then(() => location.reload(), sayNotFetched);
