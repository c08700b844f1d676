/** One tap blanks the page, its title too. Whether it is blank lives only in memory. */

import { createSignal } from "solid-js";

const [isHidden, setHidden] = createSignal(false);

export { isHidden };

export const hideScreen = (): void => void setHidden(true);
export const comeBack = (): void => void setHidden(false);

/**
 * Two presses of Escape within this time, and nothing between them, hide as well, even where the first closes a sheet: who is in
 * a hurry presses no third time. Who closes one sheet, opens another and closes that is not in such a hurry.
 */
const twiceMs = 600;

export function hideOnEscapeTwice(): void {
  let last = Number.NEGATIVE_INFINITY;
  const forget = (): void => {
    last = Number.NEGATIVE_INFINITY;
  };
  const press = ({ key, timeStamp, repeat }: KeyboardEvent): void => {
    if (repeat) return;
    const isEscape = key === "Escape";
    if (isEscape && timeStamp - last < twiceMs) hideScreen();
    last = isEscape ? timeStamp : Number.NEGATIVE_INFINITY;
  };
  window.addEventListener("pointerdown", forget, { capture: true });
  window.addEventListener("keydown", press, { capture: true });
}
