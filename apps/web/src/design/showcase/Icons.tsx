/** Every drawing that is used, with the name of what it stands for. */

import { For } from "solid-js";
import { Icon } from "../Icon.tsx";
import { type IconName, iconNames } from "../icon-names.ts";
import { Card } from "../Layout.tsx";
import style from "./Showcase.module.css";

export const Icons = () => (
  <Card title="Icon">
    <div class={style["grid"]}>
      <For each={Object.keys(iconNames) as IconName[]}>
        {(name) => (
          <span class={style["measured"]}>
            <Icon name={name} /> {name}
          </span>
        )}
      </For>
    </div>
  </Card>
);
