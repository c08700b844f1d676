/** The sizes of words, distances, corners, and how quickly things move. */

import { For } from "solid-js";
import { shellWords } from "../../language/words.ts";
import { Card } from "../Layout.tsx";
import style from "./Showcase.module.css";

export const Scales = () => (
  <>
    <Card title="Words">
      <For each={["tiny", "small", "body", "lead", "heading", "title", "figure"]}>
        {(size) => (
          <p class={style["sample"]} style={{ "font-size": `var(--text-${size})` }}>
            {shellWords().pageMissing} ¥1,234.50 <small>{size}</small>
          </p>
        )}
      </For>
    </Card>
    <Card title="Distances, corners, motion">
      <For each={[1, 2, 3, 4, 5, 6, 7]}>
        {(step) => (
          <div class={style["measured"]}>
            <span class={style["space"]} style={{ width: `var(--space-${step})` }} /> space-{step}
          </div>
        )}
      </For>
      <div class={style["grid"]}>
        <For each={["radius-small", "radius", "radius-round"]}>
          {(radius) => (
            <span class={style["corner"]} style={{ "border-radius": `var(--${radius})` }}>
              {radius}
            </span>
          )}
        </For>
        <span class={style["moving"]}>quick</span>
      </div>
    </Card>
  </>
);
