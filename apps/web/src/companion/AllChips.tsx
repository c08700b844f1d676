/** Everything they may say, by what it does: they ask, they want money, they put off, they press. */

import type { TapLabel } from "@tanhao/app/companion/tapped-class";
import { For } from "solid-js";
import style from "./Companion.module.css";
import { companionWords } from "./companion-words.ts";

const groups = {
  ask: ["INFO", "ID_CHECK", "PROOF"],
  money: ["FULL_PAY", "DOWN_PAY", "INT_EXT", "PARTIAL", "CLOSE"],
  away: ["VAGUE", "REFUSE", "COLD", "TRANSFER", "NO_AUTH"],
  press: ["URGENT", "THIRD", "THREAT.legal", "THREAT.visit", "THREAT.contacts", "THREAT.credit", "THREAT.crime"],
  first: ["SCAM", "COURT"],
} as const satisfies Readonly<Record<string, readonly TapLabel[]>>;

const order = ["ask", "money", "away", "press", "first"] as const;

export const AllChips = (props: { readonly onTap: (tap: TapLabel) => void }) => (
  <For each={order}>
    {(group) => (
      <section class={style["group"]} aria-label={companionWords().groups[group]}>
        <h3>{companionWords().groups[group]}</h3>
        <div class={style["chips"]}>
          <For each={groups[group]}>
            {(chip) => (
              <button type="button" class={style["chip"]} onClick={() => props.onTap(chip)}>
                {companionWords().chips[chip]}
              </button>
            )}
          </For>
        </div>
      </section>
    )}
  </For>
);
