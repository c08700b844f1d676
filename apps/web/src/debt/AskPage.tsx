/**
 * What is still unknown about one debt, one question at a time. Not knowing is an answer: it is skipped, and what the other
 * side has to tell is asked of them in the prepared words. Each answer is kept at once.
 */

import { changeDebt } from "@tanhao/app/case/change-debt";
import { type DebtForm, debtFormOf, documentOfForm } from "@tanhao/app/case/debt-form";
import { debtName } from "@tanhao/app/case/debt-name";
import { totalOf } from "@tanhao/core/debt/balance";
import type { Debt } from "@tanhao/core/debt/debt";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { createSignal, Show } from "solid-js";
import { reconcile, type SetStoreFunction, unwrap } from "solid-js/store";
import { useCase } from "../case/case-host.tsx";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { undoable } from "../case/undoable.ts";
import { Button, ButtonLink } from "../design/Button.tsx";
import { BigFigure } from "../design/Figure.tsx";
import { Actions, Card, Page, Soft, Stack } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import { createDraft } from "../shell/draft.ts";
import { AskField } from "./AskField.tsx";
import { type Asked, askedNext, isLacking } from "./ask-questions.ts";
import { askWords } from "./ask-words.ts";
import { ForDebt } from "./ForDebt.tsx";
import { noFailures, sentencesByPath } from "./failure-sentences.ts";
import type { GroupProps } from "./group-props.ts";

/** Half an answer, kept through a reload; `of`: what the debt said when it was begun. */
interface AskDraft {
  readonly of: string;
  readonly form: DebtForm;
}

function askDraft(debt: Debt): AskDraft {
  const form = debtFormOf(debt);
  return { of: JSON.stringify(form), form };
}

export const AskPage = () => <ForDebt>{(standing) => <AskOf standing={standing()} />}</ForDebt>;

function AskOf(props: { readonly standing: DebtStanding }) {
  const open = useCase();
  const words = askWords;
  const debt = () => props.standing.debt;
  const draft = createDraft<AskDraft>(`ask.${debt().id}`, askDraft(debt()));
  // Half an answer to what the debt said before is none to what it says now.
  if (draft.form.of !== askDraft(debt()).of) draft.set(askDraft(debt()));
  const form = (): DebtForm => unwrap(draft.form.form);
  const setBy = draft.set as unknown as (...typed: readonly unknown[]) => void; // a list of overloads too deep to be told
  const setForm = ((...typed: readonly unknown[]) => setBy("form", ...typed)) as unknown as SetStoreFunction<DebtForm>;
  const [failures, setFailures] = createSignal(noFailures);
  const [said, setSaid] = createSignal<string>();
  const [skipped, setSkipped] = createSignal<ReadonlySet<Asked>>(new Set());
  const asked = () => askedNext(props.standing, skipped());
  const group: GroupProps = { form: draft.form.form, set: setForm, errorAt: (path) => failures()[path], today: open.today };

  let card: HTMLDivElement | undefined;
  /** The question answered is gone: the next one takes the focus, or what is told at the end. */
  const goOn = () => {
    draft.set(reconcile(askDraft(debt())));
    setFailures(noFailures);
    setSaid(undefined);
    queueMicrotask(() => (card?.querySelector<HTMLElement>("input, select") ?? document.getElementById("content"))?.focus());
  };
  const skip = (one: Asked) => {
    setSkipped((now) => new Set([...now, one]));
    goOn();
  };
  const answer = async (one: Asked) => {
    const before = debt();
    // Nothing given is nothing kept, and nothing to take back.
    if (JSON.stringify(form()) === askDraft(before).of) return skip(one);
    const step = undoable(open);
    const changed = await changeDebt(before.id, documentOfForm(form(), before), step.ports);
    if (!changed.ok) {
      setFailures(changed.error.kind === "debt-refused" ? sentencesByPath(changed.error.failures) : noFailures);
      setSaid(changed.error.kind === "not-kept" ? notKeptSentence(changed.error) : Object.values(failures())[0]);
      return;
    }
    step.said(words().kept, goOn);
    // Left empty it is not known, and asking again would be no use.
    if (asked() === one) skip(one);
    else goOn();
  };

  return (
    <Page title={words().title} lead={words().lead(debtName(debt()))} back={{ href: `#/debts/${debt().id}`, label: debtName(debt()) }}>
      <Show when={asked()} fallback={<Done standing={props.standing} />} keyed>
        {(one) => (
          <Card title={words().because(props.standing.balance === null)}>
            <div ref={card}>
              <AskField {...group} asked={one} />
            </div>
            <Show when={said()}>
              <p role="alert">{said()}</p>
            </Show>
            <Stack gap="small">
              <Button look="primary" wide onClick={() => void answer(one)}>
                {words().next}
              </Button>
              <Button wide onClick={() => skip(one)}>
                {words().unknown}
              </Button>
            </Stack>
          </Card>
        )}
      </Show>
      <Actions>
        <ButtonLink look="quiet" href={`#/debts/${debt().id}/edit`}>
          {words().wholeForm}
        </ButtonLink>
        <ButtonLink look="quiet" href="#/import">
          {words().fromContract}
        </ButtonLink>
      </Actions>
    </Page>
  );
}

function Done(props: { readonly standing: DebtStanding }) {
  const words = askWords;
  const id = () => props.standing.debt.id;
  return (
    <Card title={isLacking(props.standing) ? words().restTitle : words().allTitle}>
      <Show when={props.standing.balance}>
        {(balance) => <BigFigure label={words().sum(format().day(props.standing.on))} value={format().yuan(totalOf(balance()))} />}
      </Show>
      <Show when={isLacking(props.standing)}>
        <p>{words().rest}</p>
      </Show>
      <Soft>{words().later}</Soft>
      <Stack gap="small">
        <ButtonLink look="primary" wide href="#/">
          {words().toHome}
        </ButtonLink>
        <ButtonLink wide href={`#/debts/${id()}/words`}>
          {words().toWords}
        </ButtonLink>
      </Stack>
    </Card>
  );
}
