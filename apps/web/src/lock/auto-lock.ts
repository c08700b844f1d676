/**
 * Locks after a while without input, and when the page goes out of sight if that was chosen. Counted by the clock, since a
 * phone stops the timers of a page it does not show. Whoever works in another tab is at work here too.
 */

import type { CaseHost } from "../case/case-host.tsx";
import { keep, kept } from "../shell/kept-setting.ts";
import { onTold, tellTabs } from "../shell/other-tabs.ts";

export const minutesToChoose = ["1", "5", "15", "never"] as const;
export type Minutes = (typeof minutesToChoose)[number];

export const minutesToLock = (): Minutes => minutesToChoose.find((one) => one === kept("lock-after")) ?? "5";
export const chooseMinutes = (minutes: Minutes): void => void keep("lock-after", minutes);
export const isLockedOnHide = (): boolean => kept("lock-on-hide") === "yes";
export const chooseLockOnHide = (wanted: boolean): void => void keep("lock-on-hide", wanted ? "yes" : "no");

const lookEveryMs = 2000;
const inputs = ["pointerdown", "keydown", "wheel", "touchmove"] as const;

let stopWatching = (): void => undefined;

/** From the moment the case is open until it is locked. */
export function watchIdle(host: CaseHost): void {
  stopWatching();
  let last = Date.now();
  let told = 0;
  const atWork = (): void => {
    // What comes after the time is over, a tap on a phone that was asleep, must not keep it open.
    look();
    last = Date.now();
    if (last - told < lookEveryMs) return;
    told = last;
    tellTabs({ is: "at-work" });
  };
  const look = (): void => {
    if (host.lock() !== "open") {
      stopWatching();
      return;
    }
    const minutes = minutesToLock();
    if (minutes !== "never" && Date.now() - last >= Number(minutes) * 60_000) host.lockNow();
  };
  const onSight = (): void => {
    if (document.visibilityState === "hidden" && isLockedOnHide()) host.lockNow();
    else look();
  };
  const timer = setInterval(look, lookEveryMs);
  for (const input of inputs) window.addEventListener(input, atWork, { capture: true, passive: true });
  document.addEventListener("visibilitychange", onSight);
  const stopHearing = onTold(({ is }) => {
    if (is === "at-work") last = Date.now();
  });
  stopWatching = () => {
    clearInterval(timer);
    for (const input of inputs) window.removeEventListener(input, atWork, { capture: true });
    document.removeEventListener("visibilitychange", onSight);
    stopHearing();
  };
}
