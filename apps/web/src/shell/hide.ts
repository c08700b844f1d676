/** One tap blanks the page, its title too. Whether it is blank lives only in memory. */

import { createSignal } from "solid-js";

const [isHidden, setHidden] = createSignal(false);

export { isHidden };

export const hideScreen = (): void => void setHidden(true);
export const comeBack = (): void => void setHidden(false);

/** Two presses of Escape within this time hide as well; one alone closes whatever is open. */
const twiceMs = 600;

export function hideOnEscapeTwice(hide: () => void): void {
  let last = Number.NEGATIVE_INFINITY;
  window.addEventListener("keydown", ({ key, timeStamp }) => {
    if (key !== "Escape") return;
    if (timeStamp - last < twiceMs) hide();
    last = timeStamp;
  });
}
