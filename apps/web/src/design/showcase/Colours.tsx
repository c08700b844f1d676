/** The colours as they are read: each ink on each of its grounds, what only draws as an edge, with the contrast measured in the theme shown now. */

import { For } from "solid-js";
import { Card, Mark } from "../Layout.tsx";
import { colourPairs } from "./colour-pairs.ts";
import { contrast, rgbOf } from "./contrast.ts";
import style from "./Showcase.module.css";

export function Colours() {
  const tokens = getComputedStyle(document.documentElement);
  const ratio = (ink: string, ground: string): number =>
    contrast(rgbOf(tokens.getPropertyValue(ink).trim()), rgbOf(tokens.getPropertyValue(ground).trim()));
  return (
    <Card title="Colours">
      <div class={style["grid"]}>
        <For each={colourPairs}>
          {({ ink, ground, least }) => (
            <div
              class={style["pair"]}
              style={{ background: `var(${ground})`, ...(least === 3 ? { "border-color": `var(${ink})` } : { color: `var(${ink})` }) }}
            >
              <span>
                {ink.slice(2)} on {ground.slice(2)}
              </span>
              <Mark look={ratio(ink, ground) >= least ? "good" : "today"}>{ratio(ink, ground).toFixed(2)}</Mark>
            </div>
          )}
        </For>
      </div>
    </Card>
  );
}
