/**
 * Offline use: registers the worker that keeps the app's files. A new version waits until the person asks for it, and
 * what is half typed is kept as a draft (draft.ts), so an update never takes input away.
 */

import { createSignal } from "solid-js";
import { keepInstallOffer } from "./install-offer.ts";
import { sayWhatIsNotFetched } from "./not-fetched.ts";

/** A little longer than a draft waits (draft.ts), for what is sealed before it is kept. */
const draftPauseMs = 500;

/** After the page has loaded: what its first screen asked for by then comes before the worker's files. */
const firstScreenMs = 2500;

const [waiting, setWaiting] = createSignal<ServiceWorker | null>(null);

/** A new version that is ready and waits. */
export const newVersion = waiting;

const [replaced, setReplaced] = createSignal(false);

/** Another window has gone over to a new version; this one still runs the old, whose parts may be gone. */
export const isReplaced = replaced;

/** Absent on insecure addresses and in some browsers inside other apps. */
const workers = (navigator as { readonly serviceWorker?: ServiceWorkerContainer }).serviceWorker;

let isAsked = false;

export function workOffline(): void {
  sayWhatIsNotFetched();
  keepInstallOffer();
  if (workers === undefined || import.meta.env.DEV) return;
  workers.addEventListener("controllerchange", () => (isAsked ? location.reload() : setReplaced(true)));
  const register = (): void => {
    // Without a network there is nothing newer to be had, and looking for it would only fail.
    if (!navigator.onLine) window.addEventListener("online", register, { once: true });
    else void workers.register("./sw.js").then(watch, () => undefined); // refused: the app works online
  };
  // It fetches the whole app at once, and on a slow line the first screen would wait for it.
  if (workers.controller !== null) register();
  else if (document.readyState === "complete") setTimeout(register, firstScreenMs);
  else window.addEventListener("load", () => setTimeout(register, firstScreenMs), { once: true });
}

/** What was typed a moment ago is written first. */
export function startNewVersion(): void {
  isAsked = true;
  setTimeout(() => waiting()?.postMessage({ type: "SKIP_WAITING" }), draftPauseMs);
}

export const reopen = (): void => void setTimeout(() => location.reload(), draftPauseMs);

export const postpone = (): void => void setWaiting(null);

function watch(registration: ServiceWorkerRegistration): void {
  const offer = (): void => {
    // Without a controller this is the first installation, not an update.
    if (registration.waiting && workers?.controller) setWaiting(registration.waiting);
  };
  offer();
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", offer));
  document.addEventListener(
    "visibilitychange",
    () => document.visibilityState === "visible" && void registration.update().catch(() => undefined),
  );
}
