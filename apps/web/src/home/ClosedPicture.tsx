/** One square a debt, filled where it is closed. The same is told in words beside it. */

import { For } from "solid-js";
import { caseHomeWords } from "./case-home-words.ts";
import style from "./ProgressCard.module.css";

const size = 16;
const step = 24;
/** As many as stand in one row of a narrow phone. */
const perRow = 12;

export function ClosedPicture(props: { readonly closed: number; readonly all: number }) {
  const rows = () => Math.ceil(props.all / perRow);
  return (
    <svg
      class={style["picture"]}
      viewBox={`0 0 ${perRow * step} ${rows() * step}`}
      height={rows() * step}
      preserveAspectRatio="xMinYMin meet"
      role="img"
      aria-label={caseHomeWords().closedPicture(props.closed, props.all)}
    >
      <For each={Array.from({ length: props.all }, (_, place) => place)}>
        {(place) => (
          <rect
            class={style[place < props.closed ? "closed" : "open"]}
            x={(place % perRow) * step + 1}
            y={Math.floor(place / perRow) * step + 1}
            width={size}
            height={size}
            rx="3"
          />
        )}
      </For>
    </svg>
  );
}
