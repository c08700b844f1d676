/** A court paper in hand: which one, received when, the last day, what to do, and how to check that it is real. */

import { keepCourtPaper } from "@tanhao/app/case/keep-court-paper";
import { type Day, daysBetween } from "@tanhao/core/day";
import { type CourtPaperKind, courtPaperKinds } from "@tanhao/core/debt/case-facts";
import { courtDeadline } from "@tanhao/core/standing/court-deadline";
import type { Term } from "@tanhao/text/zh-CN/glossary-names";
import { For, lazy, Show, Suspense } from "solid-js";
import { useHost } from "../case/case-host.tsx";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { Button } from "../design/Button.tsx";
import { SelectField, TextField } from "../design/Field.tsx";
import { BigFigure } from "../design/Figure.tsx";
import { Card, Page, Soft, Stack } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { TermRow } from "../glossary/TermRow.tsx";
import { format } from "../language/words.ts";
import { movedSentences } from "../path/moved-sentences.ts";
import { createDraft } from "../shell/draft.ts";
import { useLeadOn } from "../shell/lead-on.ts";
import { AnswerCard } from "./AnswerCard.tsx";
import { courtPaperFormOf, courtPaperOf } from "./court-paper-form.ts";
import { doorWords } from "./door-words.ts";
import type { PathProps } from "./paths.ts";
import { Steps } from "./Steps.tsx";

/** With the templates of letters, which nothing else at the door needs. */
const ObjectionCard = lazy(async () => ({ default: (await import("./ObjectionCard.tsx")).ObjectionCard }));

/** Where a day comes from, with the words of the law book. */
const CitationLine = lazy(async () => ({ default: (await import("../law/CitationLine.tsx")).CitationLine }));

export function CourtPath(props: PathProps) {
  const host = useHost();
  const open = host.current();
  const words = () => doorWords().courtPath;
  const leadOn = useLeadOn();
  const draft = createDraft("court-paper", courtPaperFormOf(open.facts()));
  const paper = () => courtPaperOf(draft.form);
  const received = (): Day | null => paper()?.received ?? null;
  const inFuture = () => (received() ?? "") > open.today();
  const deadline = () => {
    const day = received();
    return day === null || inFuture() ? null : courtDeadline({ kind: draft.form.kind, received: day }, open.law().lawBook);
  };
  const known = () => {
    const found = deadline();
    return found?.state === "known" ? found : null;
  };
  /** Who looks at somebody else's case keeps nothing. */
  const keeps = () => received() !== null && !inFuture() && !host.isOther();
  const left = (last: Day) => daysBetween(open.today(), last);
  /** `false`: it could not be kept, and why was said. */
  const keep = async (): Promise<boolean> => {
    const found = paper();
    if (found === null || !keeps()) return true;
    const kept = await keepCourtPaper(found, draft.form.name, open.facts(), open.ports);
    if (!kept.ok) {
      if (kept.error.kind === "not-kept") notify(notKeptSentence(kept.error));
      return false;
    }
    draft.done();
    notify(words().saved);
    return true;
  };
  const goOn = async () => void ((await keep()) && props.onNext());
  const write = (debt: string) => leadOn(async () => ((await keep()) ? `/debts/${debt}/letters/suit-answer` : undefined));

  return (
    <Page title={words().title} lead={words().lead}>
      <Card>
        <Stack>
          <SelectField
            label={words().kind}
            value={draft.form.kind}
            choices={courtPaperKinds.map((value) => ({ value, label: words().kinds[value] }))}
            onChange={(value) => draft.set("kind", value as CourtPaperKind)}
          />
          <TextField
            label={words().received}
            hint={words().receivedHint}
            error={inFuture() ? words().future : undefined}
            kind="day"
            max={open.today()}
            value={draft.form.received}
            onInput={(value) => draft.set("received", value)}
          />
        </Stack>
      </Card>
      <Show when={known()} fallback={<Soft>{deadline() === null ? words().needDay : words().deadlineUnknown}</Soft>}>
        {(found) => (
          <Card look="today">
            <BigFigure label={words().deadline} value={format().day(found().last)} note={leftSentence(left(found().last))} />
            <Show when={left(found().last) < 0}>
              <p>{words().passedWhat}</p>
            </Show>
            <p>{words().deadlineFrom(found().days, format().day(received() ?? found().last))}</p>
            <For each={movedSentences(found())}>{(sentence) => <p>{sentence}</p>}</For>
            <Soft>{words().deadlineNote}</Soft>
            <Suspense>
              <CitationLine citation={found().citation} rule="" />
            </Suspense>
          </Card>
        )}
      </Show>
      <Card title={words().kinds[draft.form.kind]}>
        <p>{words()[draft.form.kind].what}</p>
        <Steps steps={words()[draft.form.kind].steps} numbered />
        <TermRow of={termsOf[draft.form.kind]} />
      </Card>
      <Show when={draft.form.kind === "payment-order" && known() !== null ? paper() : null}>
        {(found) => (
          <Suspense>
            <ObjectionCard draft={draft} paper={found()} />
          </Suspense>
        )}
      </Show>
      <Show when={draft.form.kind === "summons" && known() !== null}>
        <AnswerCard draft={draft} onWrite={(debt) => void write(debt)} />
      </Show>
      <Card title={words().verifyTitle}>
        <Steps steps={words().verify} numbered />
      </Card>
      <Button look="primary" wide onClick={() => void goOn()}>
        {keeps() ? words().save : props.nextLabel}
      </Button>
    </Page>
  );

  function leftSentence(days: number): string {
    if (days === 0) return words().lastDayToday;
    return days > 0 ? words().daysLeft(days) : words().passed(-days);
  }
}

/** The words of each paper that stop a reader. */
const termsOf: Readonly<Record<CourtPaperKind, readonly Term[]>> = {
  "payment-order": ["payment-order", "line-12368"],
  summons: ["summons", "answer", "mediation", "line-12368"],
  judgment: ["judgment", "delay-interest", "enforcement", "line-12368"],
  "enforcement-notice": ["enforcement-notice", "exempt-property", "blacklist", "spending-limit"],
  other: ["line-12368"],
};
