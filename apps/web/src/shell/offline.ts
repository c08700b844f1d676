/**
 * Offline use: registers the worker that keeps the app's files. A new version waits until the person asks for it, and
 * what is half typed is kept as a draft (draft.ts), so an update never takes input away.
 */

import { createSignal } from "solid-js";

const [waiting, setWaiting] = createSignal<ServiceWorker | null>(null);

/** A new version that is ready and waits. */
export const newVersion = waiting;

export function workOffline(): void {
  if (!("serviceWorker" in navigator) || import.meta.env.DEV) return;
  void navigator.serviceWorker.register("./sw.js").then(watch, () => undefined); // refused: the app works online
}

export function startNewVersion(): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  waiting()?.postMessage({ type: "SKIP_WAITING" });
}

export const postpone = (): void => void setWaiting(null);

function watch(registration: ServiceWorkerRegistration): void {
  const offer = (): void => {
    // Without a controller this is the first installation, not an update.
    if (registration.waiting && navigator.serviceWorker.controller) setWaiting(registration.waiting);
  };
  offer();
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", offer));
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && void registration.update());
}
