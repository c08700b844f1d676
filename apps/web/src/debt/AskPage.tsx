/**
 * What is still unknown about one debt, one question at a time. Not knowing is an answer: it is skipped, and what the other
 * side has to tell is asked of them in the prepared words. Each answer is kept at once; the way to mend it is the question
 * itself again, since a notice would lie over the button that goes on.
 */

import { changeDebt } from "@tanhao/app/case/change-debt";
import { type DebtForm, debtFormOf, documentOfForm } from "@tanhao/app/case/debt-form";
import { debtName } from "@tanhao/app/case/debt-name";
import { totalOf } from "@tanhao/core/debt/balance";
import type { Debt } from "@tanhao/core/debt/debt";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { createSignal, Show } from "solid-js";
import { type SetStoreFunction, unwrap } from "solid-js/store";
import { useCase } from "../case/case-host.tsx";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { Button, ButtonLink } from "../design/Button.tsx";
import { BigFigure } from "../design/Figure.tsx";
import { Actions, Card, Page, Soft, Stack } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import { createDraft } from "../shell/draft.ts";
import { AskField } from "./AskField.tsx";
import { type Asked, askedNext, isAskedAbout, isLacking } from "./ask-questions.ts";
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
  /** What was answered or skipped in this visit, the last of it last; and the one that is asked once more. */
  const [past, setPast] = createSignal<readonly Asked[]>([]);
  const [again, setAgain] = createSignal<Asked | null>(null);
  const asked = () => again() ?? askedNext(props.standing, skipped());
  const [told, setTold] = createSignal("");
  const group: GroupProps = { form: draft.form.form, set: setForm, errorAt: (path) => failures()[path], today: open.today };

  let card: HTMLDivElement | undefined;
  /** The question answered is gone: the next one takes the focus, or what is told at the end. */
  const goOn = () => {
    draft.startFrom(askDraft(debt()));
    setFailures(noFailures);
    setSaid(undefined);
    queueMicrotask(() => (card?.querySelector<HTMLElement>("input, select") ?? document.getElementById("content"))?.focus());
  };
  const pass = (one: Asked, isSkipped: boolean) => {
    setPast((before) => [...before.filter((each) => each !== one), one]);
    setAgain(null);
    // Left empty it is not known, and asking at once again would be no use.
    if (isSkipped || asked() === one) setSkipped((now) => new Set([...now, one]));
    setTold(isSkipped ? "" : words().kept);
    goOn();
  };
  const goBack = () => {
    setAgain(past().at(-1) ?? null);
    setPast((before) => before.slice(0, -1));
    setTold("");
    goOn();
  };
  const answer = async (one: Asked) => {
    const before = debt();
    // Nothing given is nothing kept, and nothing to take back.
    if (JSON.stringify(form()) === askDraft(before).of) return pass(one, true);
    const changed = await changeDebt(before.id, documentOfForm(form(), before), open.ports);
    if (!changed.ok) {
      setFailures(changed.error.kind === "debt-refused" ? sentencesByPath(changed.error.failures) : noFailures);
      setSaid(changed.error.kind === "not-kept" ? notKeptSentence(changed.error) : Object.values(failures())[0]);
      return;
    }
    pass(one, false);
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
              <Button wide onClick={() => pass(one, true)}>
                {words().unknown}
              </Button>
            </Stack>
          </Card>
        )}
      </Show>
      <p class="visually-hidden" role="status">
        {told()}
      </p>
      <Actions>
        <Show when={past().length > 0}>
          <Button look="quiet" onClick={goBack}>
            {words().goBack}
          </Button>
        </Show>
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
  /** Of a debt of which it is not clear whose it is nothing was asked. */
  const isAsked = () => isAskedAbout(props.standing.debt);
  const title = () => (isAsked() ? (isLacking(props.standing) ? words().restTitle : words().allTitle) : words().notAskedTitle);
  return (
    <Card title={title()}>
      <Show when={props.standing.balance}>
        {(balance) => <BigFigure label={words().sum(format().day(props.standing.on))} value={format().yuan(totalOf(balance()))} />}
      </Show>
      <Show when={isLacking(props.standing)}>
        <p>{words().rest}</p>
      </Show>
      <Soft>{isAsked() ? words().later : words().notAsked}</Soft>
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
