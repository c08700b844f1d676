/** The questions that close the gaps, and the ten items as they are read back; both can be copied, in Chinese, as they are sent. */

import type { AgreementCheck } from "@tanhao/core/followup/agreement-check";
import type { OfferedTerms } from "@tanhao/core/followup/offered-terms";
import { wordQuestions, wordReadBack, wordSaid } from "@tanhao/text/word-agreement";
import { For, Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { language } from "../language/language.ts";
import style from "./Agreement.module.css";
import { agreementPageWords, agreementTexts, agreementWords, chineseTexts } from "./agreement-words.ts";
import { copyText } from "./copy-text.ts";

export function QuestionsCard(props: { readonly check: AgreementCheck }) {
  const questions = () => wordQuestions(props.check, agreementWords());
  const sent = () => wordQuestions(props.check, chineseTexts.agreement);
  return (
    <Show when={questions().length > 0}>
      <Card title={agreementPageWords().askTitle}>
        <Soft>{agreementPageWords().askLead}</Soft>
        <ol class={style["questions"]}>
          <For each={questions()}>
            {(question, index) => (
              <li>
                {question}
                <Show when={language() !== "zh-CN"}>
                  <p lang="zh-CN">{sent()[index()]}</p>
                </Show>
              </li>
            )}
          </For>
        </ol>
        <Button icon="copy" onClick={() => void copyText(sent().join("\n"))}>
          {agreementPageWords().copyQuestions}
        </Button>
      </Card>
    </Show>
  );
}

export function ReadBackCard(props: { readonly check: AgreementCheck; readonly terms: OfferedTerms }) {
  return (
    <Card title={agreementPageWords().readBackTitle}>
      <Soft>{agreementPageWords().readBackLead}</Soft>
      <ol class={style["items"]}>
        <For each={props.check.items}>
          {({ item, gaps }) => (
            <li class={gaps.length === 0 ? style["isSaid"] : undefined}>
              <Sign said={gaps.length === 0} />
              <strong>{agreementWords().items[item]}</strong>
              <Show when={wordSaid(item, props.terms, agreementTexts())}>{(said) => <p>{said()}</p>}</Show>
            </li>
          )}
        </For>
      </ol>
      <Button icon="copy" onClick={() => void copyText(wordReadBack(props.check, props.terms, chineseTexts))}>
        {agreementPageWords().copyReadBack}
      </Button>
    </Card>
  );
}

const Sign = (props: { readonly said: boolean }) => (
  <svg
    class={style["sign"]}
    viewBox="0 0 16 16"
    role="img"
    aria-label={props.said ? agreementPageWords().said : agreementPageWords().missing}
  >
    <Show when={props.said} fallback={<circle cx="8" cy="8" r="6" />}>
      <path d="M2.5 8.5 6.5 12.5 13.5 4" />
    </Show>
  </svg>
);
