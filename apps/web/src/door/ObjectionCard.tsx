/** The one letter a payment order calls for: tick what is true, add names, print it and sign it. The court reads Chinese. */

import { templates } from "@tanhao/content/documents";
import type { CourtPaper } from "@tanhao/core/debt/case-facts";
import { objectionPaper } from "@tanhao/core/document/objection-paper";
import type { Lang } from "@tanhao/core/document/template";
import { documentWording } from "@tanhao/text/word-document";
import { Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { factName } from "../language/explain-words.ts";
import { language } from "../language/language.ts";
import { format } from "../language/words.ts";
import type { Draft } from "../shell/draft.ts";
import { DocumentActions } from "../words/DocumentActions.tsx";
import { DocumentView } from "../words/DocumentView.tsx";
import type { CourtPaperForm } from "./court-paper-form.ts";
import { doorWords } from "./door-words.ts";
import { GroundsFields } from "./GroundsFields.tsx";
import { PaperNameFields } from "./PaperNameFields.tsx";

interface ObjectionCardProps {
  readonly draft: Draft<CourtPaperForm>;
  readonly paper: CourtPaper;
}

export function ObjectionCard(props: ObjectionCardProps) {
  const open = useCase();
  const words = () => doorWords().courtPath.objection;
  const name = () => (props.draft.form.name.trim() === "" ? undefined : props.draft.form.name.trim());
  const letterIn = (lang: Lang) =>
    objectionPaper({
      paper: props.paper,
      name: name(),
      on: open.today(),
      lawBook: open.law().lawBook,
      template: templates["payment-order-objection"],
      wording: documentWording(lang),
    });
  const letter = () => letterIn("zh-CN");
  const missing = () => format().list(letter().missing.map(factName));
  return (
    <Card title={words().title}>
      <p>{words().lead}</p>
      <GroundsFields draft={props.draft} />
      <Show when={letter().notNow.length === 0} fallback={<Soft>{words().needGround}</Soft>}>
        <PaperNameFields draft={props.draft} />
        <Show when={letter().missing.length > 0}>
          <Soft>{words().missing(missing())}</Soft>
        </Show>
        <DocumentView document={letter()} />
        <Show when={language() !== "zh-CN"}>
          <Disclosure summary={words().readingCopy}>
            <DocumentView document={letterIn(language())} />
          </Disclosure>
        </Show>
        <DocumentActions document={letter()} name={letter().name} on={open.today()} />
        <Soft>{words().handIn}</Soft>
      </Show>
    </Card>
  );
}
