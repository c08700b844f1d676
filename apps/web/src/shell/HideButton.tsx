/** Hides everything at one tap. It stands at the top right of each page, and of what lies over a page and takes its buttons out of reach. */

import { Icon } from "../design/Icon.tsx";
import { shellWords } from "../language/words.ts";
import style from "./HideButton.module.css";
import { hideScreen } from "./hide.ts";

export const HideButton = () => (
  <button type="button" class={style["hide"]} onClick={hideScreen}>
    <Icon name="hide" />
    {shellWords().hide}
  </button>
);
