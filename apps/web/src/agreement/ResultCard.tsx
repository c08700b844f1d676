/** What the check comes to: the verdict with its reason, what must stop or be mended first, what to mind. */

import type { AgreementCheck } from "@tanhao/core/followup/agreement-check";
import { wordVerdict } from "@tanhao/text/word-agreement";
import { For, Show } from "solid-js";
import { ButtonLink } from "../design/Button.tsx";
import { Card, Mark, Stack } from "../design/Layout.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { factName } from "../language/explain-words.ts";
import style from "./Agreement.module.css";
import { agreementPageWords, agreementTexts, agreementWords } from "./agreement-words.ts";

export function ResultCard(props: { readonly check: AgreementCheck; readonly debtMissing: readonly string[] }) {
  const check = () => props.check;
  const sentences = () =>
    wordVerdict(check(), { capacity: check().capacityMissing.map(factName), debt: props.debtMissing.map(factName) }, agreementTexts());
  const look = () => {
    const { verdict } = check();
    return verdict === "do-not-pay" ? "today" : verdict === "complete-and-inside" ? "plain" : "note";
  };
  return (
    <Card title={agreementWords().verdict[check().verdict]} look={look()}>
      <Stack gap="small">
        <For each={sentences()}>{(sentence) => <p>{sentence}</p>}</For>
        <Show when={check().capacityMissing.length > 0}>
          <BorrowerOnly>
            <ButtonLink href="#/household">{agreementPageWords().household}</ButtonLink>
          </BorrowerOnly>
        </Show>
        <ul class={style["rows"]}>
          <For each={check().safety.filter(({ why }) => why !== null)}>
            {(row) => (
              <li>
                <p>
                  <strong>{agreementWords().checks[row.check]}</strong>{" "}
                  <Mark look={row.state === "stop" ? "today" : "note"}>{agreementWords().states[row.state]}</Mark>
                </p>
                <p>{row.why && agreementWords().why[row.why]}</p>
              </li>
            )}
          </For>
        </ul>
      </Stack>
    </Card>
  );
}
