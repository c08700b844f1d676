/**
 * Tells once a day, while the app is open, that something is due: one sentence that names nobody and no sum. Off until the
 * person turns it on here. A closed app tells nothing: no browser promises that, so the calendar file is the sure way.
 */

import type { Day } from "@tanhao/core/day";
import { createEffect, createSignal } from "solid-js";
import { useHost } from "../case/case-host.tsx";
import type { OpenCase } from "../case/open-case.ts";
import { followupWords } from "../home/action-words.ts";
import { shellWords } from "../language/words.ts";
import { keep, kept } from "../shell/kept-setting.ts";

export type Allowed = "unsupported" | "denied" | "granted" | "ask";

const [wanted, told] = ["remind", "reminded-on"];
/** One notice takes the place of the one before. */
const tag = "today";

const [isOn, setOn] = createSignal(kept(wanted) === "yes");

export const isReminding = (): boolean => isOn() && allowedHere() === "granted";

export function allowedHere(): Allowed {
  if (!window.isSecureContext || !("Notification" in window) || !("serviceWorker" in navigator)) return "unsupported";
  return Notification.permission === "default" ? "ask" : Notification.permission;
}

/** Asks the browser where it has not been asked. */
export async function turnOn(): Promise<Allowed> {
  const allowed = allowedHere();
  const answer = allowed === "ask" ? await Notification.requestPermission() : allowed;
  if (answer === "granted") remember(true);
  return answer === "default" ? "ask" : answer;
}

export const turnOff = (): void => remember(false);

function remember(on: boolean): void {
  keep(wanted, on ? "yes" : "no");
  setOn(on);
}

/** `false`: the device did not let it out. */
export async function remind(): Promise<boolean> {
  try {
    const worker = await navigator.serviceWorker.getRegistration();
    if (!worker) return false;
    await worker.showNotification(shellWords().appName, { body: followupWords().calendar.action, tag, icon: "./icon-192.png" });
    return true;
  } catch {
    return false; // refused by the system: whoever turned it on is told when trying it
  }
}

/** For as long as the page stands. The example reminds nobody. */
export function keepReminding(open: OpenCase): void {
  const host = useHost();
  createEffect(() => {
    if (host.isExample() || !isReminding()) return;
    const on = open.today();
    if (open.actions().some(({ day }) => day <= on)) void remindOnce(on);
  });
}

async function remindOnce(on: Day): Promise<void> {
  if (kept(told) === on) return;
  keep(told, on);
  await remind();
}
