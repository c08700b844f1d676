/** Whether the screen has room for the places at its side; the same width as in design/tokens.css. */

import { createSignal } from "solid-js";

const wide = window.matchMedia("(min-width: 64rem)");
const [isWide, setWide] = createSignal(wide.matches);
wide.addEventListener("change", () => setWide(wide.matches));

export { isWide };
