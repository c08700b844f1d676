/** The offer beside one's own figures and the law book. */

import type { AgreementCheck } from "@tanhao/core/followup/agreement-check";
import { wordAgainst } from "@tanhao/text/word-agreement";
import { For, Show } from "solid-js";
import { Card, Mark } from "../design/Layout.tsx";
import { LawList } from "../path/LawList.tsx";
import style from "./Agreement.module.css";
import { agreementPageWords, agreementTexts, agreementWords } from "./agreement-words.ts";

export function AgainstCard(props: { readonly check: AgreementCheck }) {
  return (
    <Show when={props.check.against.length > 0}>
      <Card title={agreementPageWords().againstTitle}>
        <ul class={style["rows"]}>
          <For each={props.check.against}>
            {(row) => (
              <li>
                <Show when={row.attention}>
                  <Mark look="note">{agreementWords().states.warn}</Mark>{" "}
                </Show>
                {wordAgainst(row, agreementTexts())}
                <Show when={row.law}>{(pointer) => <LawList law={[pointer()]} />}</Show>
              </li>
            )}
          </For>
        </ul>
      </Card>
    </Show>
  );
}
