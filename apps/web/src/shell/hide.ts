/** One tap blanks the page, its title too. Whether it is blank lives only in memory. */

import { createSignal } from "solid-js";

const [isHidden, setHidden] = createSignal(false);

export { isHidden };

export const hideScreen = (): void => void setHidden(true);
export const comeBack = (): void => void setHidden(false);

/** Two presses of Escape within this time hide as well; one that closes a sheet is no half of it. */
const twiceMs = 600;

export function hideOnEscapeTwice(hide: () => void): void {
  let last = Number.NEGATIVE_INFINITY;
  const listen = ({ key, timeStamp }: KeyboardEvent): void => {
    if (key !== "Escape") return;
    const closesSheet = document.querySelector('[role="dialog"]') !== null;
    if (!closesSheet && timeStamp - last < twiceMs) hide();
    last = closesSheet ? Number.NEGATIVE_INFINITY : timeStamp;
  };
  // Before the sheet itself hears it and is gone.
  window.addEventListener("keydown", listen, { capture: true });
}
