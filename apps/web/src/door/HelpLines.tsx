/** Numbers to call when somebody is in danger, each large enough for a shaking thumb. */

import { For } from "solid-js";
import { doorWords } from "./door-words.ts";
import style from "./HelpLines.module.css";

/** All four are marked good in the directory or are the country's emergency numbers. The help line first. */
const helpLines = ["12356", "010-82951332", "120", "110"] as const;

export const HelpLines = () => (
  <ul class={style["lines"]}>
    <For each={helpLines}>
      {(number) => (
        <li>
          <a
            class={style["line"]}
            href={`tel:${number.replace("-", "")}`}
            aria-label={`${doorWords().call(number)} ${doorWords().dangerPath.lines[number]}`}
          >
            <span class={style["number"]}>{number}</span>
            <span class={style["what"]}>{doorWords().dangerPath.lines[number]}</span>
          </a>
        </li>
      )}
    </For>
  </ul>
);
