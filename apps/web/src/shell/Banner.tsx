/** One sentence above a page, with what can be done about it. */

import type { JSX } from "solid-js";
import style from "./Banners.module.css";

export const Banner = (props: { readonly sentence: string; readonly children?: JSX.Element }) => (
  <div class={style["banner"]} role="status">
    <p>{props.sentence}</p>
    {props.children}
  </div>
);
