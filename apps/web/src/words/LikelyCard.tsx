/**
 * What the other side is likeliest to say, with the answer to each, plain or warm; read aloud by the browser's own voice where it has
 * a Chinese one, so that the words have been in the ear once before they are needed.
 */

import { likelyAnswers } from "@tanhao/app/hear/likely-answers";
import { hearBook } from "@tanhao/content/hear-book";
import { likelyBook } from "@tanhao/content/likely";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { type Register, registers } from "@tanhao/core/talk/hear-book";
import { createMemo, createSignal, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { aboutDebt, bothWordings } from "../companion/about-debt.ts";
import { companionWords } from "../companion/companion-words.ts";
import { Disclosure } from "../design/Disclosure.tsx";
import { ChoiceField } from "../design/Field.tsx";
import { Card, Soft, Stack } from "../design/Layout.tsx";
import { language } from "../language/language.ts";
import { inLanguage } from "../law/law-page-words.ts";
import { LawOf } from "../path/LawOf.tsx";
import { ReadAloud } from "./ReadAloud.tsx";
import { wordsWords } from "./words-words.ts";

export function LikelyCard(props: { readonly standing: DebtStanding }) {
  const open = useCase();
  const [register, setRegister] = createSignal<Register>("plain");
  const answers = createMemo(() =>
    likelyAnswers(likelyBook, props.standing, {
      book: hearBook,
      law: open.law().lawBook,
      on: open.today(),
      about: aboutDebt(props.standing.debt, open),
      wording: bothWordings,
    }),
  );
  return (
    <Card title={wordsWords().likelyTitle}>
      <ChoiceField
        label={companionWords().register}
        value={register()}
        choices={registers.map((value) => ({ value, label: companionWords().registers[value] }))}
        onChange={(value) => setRegister(value as Register)}
      />
      <div>
        <For each={answers()}>
          {({ sentence, advice, lines }) => (
            <Disclosure summary={companionWords().quoted(inLanguage(sentence.says))}>
              <Stack gap="small">
                <Soft>{inLanguage(advice.sheet.name)}</Soft>
                <For each={lines[register()]}>
                  {({ line, gloss }) => (
                    <>
                      <p lang="zh-CN">{line}</p>
                      <Show when={language() === "en"}>
                        <Soft>{gloss}</Soft>
                      </Show>
                    </>
                  )}
                </For>
                <ReadAloud sentences={lines[register()].map(({ line }) => line)} />
                <Soft>{inLanguage(advice.sheet.avoid)}</Soft>
                <LawOf ids={advice.sheet.law} debt={props.standing.debt} />
              </Stack>
            </Disclosure>
          )}
        </For>
      </div>
    </Card>
  );
}
