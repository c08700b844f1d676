/** Two columns on a wide screen, the first read before the second; below each other on a narrow one. */

import type { JSX } from "solid-js";
import style from "./Columns.module.css";

export const Columns = (props: { readonly first: JSX.Element; readonly second: JSX.Element }) => (
  <div class={style["columns"]}>
    <div class={style["column"]}>{props.first}</div>
    <div class={style["column"]}>{props.second}</div>
  </div>
);
