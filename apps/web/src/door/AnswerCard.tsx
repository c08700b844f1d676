/** What the written answer to a claim needs from the paper: what is true, and the names. The answer itself is a letter of the debt. */

import { Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import type { Draft } from "../shell/draft.ts";
import type { CourtPaperForm } from "./court-paper-form.ts";
import { doorWords } from "./door-words.ts";
import { GroundsFields } from "./GroundsFields.tsx";
import { PaperNameFields } from "./PaperNameFields.tsx";

interface AnswerCardProps {
  readonly draft: Draft<CourtPaperForm>;
  /** Keeps the paper and opens the letter of the debt it is about. */
  readonly onWrite: (debt: string) => void;
}

export function AnswerCard(props: AnswerCardProps) {
  const words = () => doorWords().courtPath.answer;
  return (
    <Card title={words().title}>
      <p>{words().lead}</p>
      <GroundsFields draft={props.draft} />
      <PaperNameFields draft={props.draft} />
      <Show when={props.draft.form.debt !== ""} fallback={<Soft>{words().needDebt}</Soft>}>
        <Button wide onClick={() => props.onWrite(props.draft.form.debt)}>
          {words().write}
        </Button>
      </Show>
    </Card>
  );
}
