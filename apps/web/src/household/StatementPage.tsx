/** The household's month on one page, to be handed over: looked at first, then printed, saved as DOCX or as text. */

import type { Lang } from "@tanhao/core/document/template";
import { createMemo, createSignal, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Actions, Card, Page, Soft } from "../design/Layout.tsx";
import { factName } from "../language/explain-words.ts";
import { language } from "../language/language.ts";
import { lettersWords } from "../letters/letters-words.ts";
import { AfterPlans } from "../plan/AfterPlans.tsx";
import { DocumentActions } from "../words/DocumentActions.tsx";
import { DocumentView } from "../words/DocumentView.tsx";
import { statementFor } from "../words/prepare.ts";
import { ReadingChoice } from "../words/ReadingChoice.tsx";
import style from "../words/WordsPage.module.css";
import { webMonthWords } from "./month-words.ts";

export const StatementPage = () => (
  <AfterPlans>
    <Statement />
  </AfterPlans>
);

function Statement() {
  const open = useCase();
  const words = webMonthWords;
  const [lang, setLang] = createSignal<Lang>("zh-CN");
  const document = createMemo(() => statementFor(open, lang()));
  return (
    <Page title={words().statementTitle} lead={words().statementLead} back={{ href: "#/household", label: words().back }}>
      <div class={style["around"]}>
        <Show when={document().missing.length > 0}>
          <Card look="note">
            <p>{words().statementMissing}</p>
            <ul>
              <For each={document().missing}>{(fact) => <li>{factName(fact)}</li>}</For>
            </ul>
            <Actions>
              <ButtonLink href="#/household">{words().back}</ButtonLink>
            </Actions>
          </Card>
        </Show>
        <Show when={language() !== "zh-CN"}>
          <ReadingChoice lang={lang()} onChoose={setLang} />
        </Show>
      </div>
      <DocumentView document={document()} />
      <div class={style["around"]}>
        <Show when={lang() === "zh-CN"} fallback={<p>{lettersWords().readingNote}</p>}>
          <DocumentActions document={document()} name={`statement-${open.today()}`} on={open.today()} />
        </Show>
        <Soft>{words().statementKeep}</Soft>
      </div>
    </Page>
  );
}
