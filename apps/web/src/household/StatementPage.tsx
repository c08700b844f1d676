/** The household's month on one page, to be handed over: looked at first, then printed, saved as DOCX or as text. */

import { createMemo, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Actions, Card, Page, Soft } from "../design/Layout.tsx";
import { factName } from "../language/explain-words.ts";
import { DocumentActions } from "../words/DocumentActions.tsx";
import { DocumentView } from "../words/DocumentView.tsx";
import { statementFor } from "../words/prepare.ts";
import style from "../words/WordsPage.module.css";
import { webMonthWords } from "./month-words.ts";

export function StatementPage() {
  const open = useCase();
  const words = webMonthWords;
  const document = createMemo(() => statementFor(open));
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
      </div>
      <DocumentView document={document()} />
      <div class={style["around"]}>
        <DocumentActions document={document()} name={`statement-${open.today()}`} on={open.today()} />
        <Soft>{words().statementKeep}</Soft>
      </div>
    </Page>
  );
}
