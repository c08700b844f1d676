/**
 * Where the tour is. It runs only after somebody asked for it and lasts as long as the page; at which step it was left is kept on
 * this device, so that it goes on from there when asked for again.
 */

import { createSignal } from "solid-js";
import { forget, keep, kept } from "../shell/kept-setting.ts";

export const tourSteps = ["home", "debt", "path", "materials", "household", "plan", "channel", "words", "contacts"] as const;
export type TourStep = (typeof tourSteps)[number];

const [step, setStep] = createSignal<TourStep | null>(null);

/** `null`: no tour. */
export const tourStep = step;

/** Where it goes on: from where it was left, else from the beginning. */
export const nextTourStep = (): TourStep => tourSteps.find((one) => one === kept("tour")) ?? "home";

export function showStep(next: TourStep): void {
  setStep(next);
  keep("tour", next);
}

export const leaveTour = (): void => void setStep(null);

/** The next time it begins from the beginning. */
export function endTour(): void {
  forget("tour");
  leaveTour();
}

/** The step `by` steps on; `undefined` where there is none. */
export const stepFrom = (from: TourStep, by: 1 | -1): TourStep | undefined => tourSteps[tourSteps.indexOf(from) + by];

/** The page of a step; what is about one debt shows `debt`. */
export function tourAddress(at: TourStep, debt: string): string {
  switch (at) {
    case "home":
      return "/";
    case "debt":
      return `/debts/${debt}`;
    case "materials":
      return "/import";
    case "channel":
    case "words":
      return `/debts/${debt}/${at}`;
    default:
      return `/${at}`;
  }
}
