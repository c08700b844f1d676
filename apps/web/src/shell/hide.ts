/** One tap blanks the page, its title too. Whether it is blank lives only in memory. */

import { createSignal } from "solid-js";

const [isHidden, setHidden] = createSignal(false);

export { isHidden };

export const hideScreen = (): void => void setHidden(true);
export const comeBack = (): void => void setHidden(false);

/** Two presses of Escape within this time hide as well, even where the first closes a sheet: who is in a hurry presses no third time. */
const twiceMs = 600;

export function hideOnEscapeTwice(): void {
  let last = Number.NEGATIVE_INFINITY;
  window.addEventListener(
    "keydown",
    ({ key, timeStamp, repeat }) => {
      if (key !== "Escape" || repeat) return;
      if (timeStamp - last < twiceMs) hideScreen();
      last = timeStamp;
    },
    { capture: true },
  );
}
