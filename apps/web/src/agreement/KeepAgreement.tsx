/**
 * Keeps what was really agreed, when the person says it was; and shows what was kept before, which can be taken back. With the
 * marks of a fraud there is nothing to keep. Where nothing may be agreed to yet it is folded, and speaks of no payment to come.
 */

import type { AgreementForm } from "@tanhao/app/agreement/agreement-form";
import { confirmAgreement } from "@tanhao/app/record/confirm-agreement";
import { parseDay } from "@tanhao/core/day";
import type { AgreementCheck } from "@tanhao/core/followup/agreement-check";
import type { OfferedTerms } from "@tanhao/core/followup/offered-terms";
import type { DebtId } from "@tanhao/core/ids";
import { wordReadBack } from "@tanhao/text/word-agreement";
import { createSignal, For, Match, Show, Switch } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { undoable } from "../case/undoable.ts";
import { contactWords } from "../contact/contact-words.ts";
import { takeBackDraft } from "../contact/entry-drafts.ts";
import { TakeBack } from "../contact/TakeBack.tsx";
import { Button } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { CheckField, SelectField, TextField } from "../design/Field.tsx";
import { Card, Mark, Stack } from "../design/Layout.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { format } from "../language/words.ts";
import { createDraft, type Draft } from "../shell/draft.ts";
import { isHalfTyped } from "../shell/half-typed.ts";
import style from "./Agreement.module.css";
import { agreementPageWords, agreementTexts, agreementWords } from "./agreement-words.ts";
import { choicesOf } from "./offer-form.ts";

interface KeepProps {
  /** The offer as it is typed above. */
  readonly offer: Draft<AgreementForm>;
  readonly debt: DebtId;
  readonly check: AgreementCheck;
  readonly terms: OfferedTerms;
  /** Reads what was typed a moment ago. */
  readonly settle: () => void;
  readonly onKept: () => void;
}

export function KeepAgreement(props: KeepProps) {
  const isHalfKept = isHalfTyped(draftOf(props.debt));
  return (
    <Switch
      fallback={
        <Card title={agreementPageWords().keepTitle}>
          <Stack>
            <p>{agreementPageWords().keepLead}</p>
            <Show when={props.check.verdict !== "complete-and-inside"}>
              <p>{agreementPageWords().keepCaution}</p>
            </Show>
            <KeepFields {...props} />
            <ul>
              <For each={agreementWords().afterwards}>{(line) => <li>{line}</li>}</For>
            </ul>
          </Stack>
        </Card>
      }
    >
      <Match when={props.check.verdict === "do-not-pay"}>{null}</Match>
      <Match when={props.check.verdict === "verify-first"}>
        <Card>
          <Disclosure summary={agreementPageWords().keepNeutralTitle} open={isHalfKept}>
            <Stack>
              <p>{agreementPageWords().keepNeutralLead}</p>
              <KeepFields {...props} />
            </Stack>
          </Disclosure>
        </Card>
      </Match>
    </Switch>
  );
}

const draftOf = (debt: DebtId): string => `agreement-kept.${debt}`;

function KeepFields(props: KeepProps) {
  const open = useCase();
  const words = agreementPageWords;
  const draft = createDraft<{ on: string; agreed: boolean }>(draftOf(props.debt), { on: open.today(), agreed: false });
  const [said, setSaid] = createSignal<string>();

  const keep = async (): Promise<void> => {
    props.settle();
    const day = parseDay(draft.form.on);
    if (!day.ok) return void setSaid(words().inFuture);
    const readBack = wordReadBack(props.check, props.terms, agreementTexts());
    const step = undoable(open);
    const kept = await confirmAgreement({ debt: props.debt, on: day.value, terms: props.terms, readBack }, step.ports);
    if (kept.ok) {
      setSaid(undefined);
      draft.startFrom({ ...draft.form, agreed: false });
      step.said(props.check.verdict === "verify-first" ? words().keptNeutral : words().kept);
      return props.onKept();
    }
    const { error } = kept;
    if (error.kind === "not-kept") return void setSaid(notKeptSentence(error));
    setSaid(error.kind === "agreement-in-future" ? words().inFuture : error.missing.map((part) => words().notWhole[part]).join(""));
  };

  return (
    <>
      <TextField label={words().agreedOn} kind="day" max={open.today()} value={draft.form.on} onInput={(on) => draft.set("on", on)} />
      {/* The one answer without which nothing is kept stands here as well as among those above. */}
      <SelectField
        label={words().provedBy}
        value={props.offer.form.form}
        none={words().notSaid}
        choices={choicesOf(words().forms)}
        onChange={(form) => props.offer.set("form", form)}
      />
      <CheckField label={words().agreedYes} checked={draft.form.agreed} onChange={(agreed) => draft.set("agreed", agreed)} />
      <Show when={said()}>
        <p role="alert">{said()}</p>
      </Show>
      <Button disabled={!draft.form.agreed} onClick={() => void keep()}>
        {words().keep}
      </Button>
    </>
  );
}

/** As many as fit; the whole stands in the note that was read back. */
const mostDues = 3;

export function AgreementsKept(props: { readonly debt: DebtId }) {
  const open = useCase();
  const words = agreementPageWords;
  const kept = () => open.record().agreements.filter(({ payload }) => payload.debt === props.debt);
  return (
    <Show when={kept().length > 0}>
      <Card title={words().keptTitle}>
        <For each={kept()}>
          {({ entry, payload, takenBack, corrections }) => (
            <article class={style["rows"]}>
              <h3>
                {words().keptOn(format().day(payload.on))} · {words().keptForms[payload.form]}
              </h3>
              <Show when={takenBack}>
                <p>
                  <Mark look="note">{words().takenBack}</Mark> {corrections.at(-1)?.because}
                </p>
              </Show>
              <ul>
                <For each={payload.schedule.slice(0, mostDues)}>
                  {(due) => (
                    <li>
                      {format().day(due.day)} {format().yuan(due.fen)}
                    </li>
                  )}
                </For>
                <Show when={payload.schedule.length > mostDues}>
                  <li>{words().keptMore(payload.schedule.length)}</li>
                </Show>
                <Show when={payload.deferredTo}>{(day) => <li>{agreementWords().said.deferred(format().day(day()))}</li>}</Show>
              </ul>
              <BorrowerOnly>
                <Show when={!takenBack}>
                  <Disclosure look="leaf" summary={contactWords().takeBack} open={isHalfTyped(takeBackDraft(entry))}>
                    <TakeBack entry={entry} />
                  </Disclosure>
                </Show>
              </BorrowerOnly>
            </article>
          )}
        </For>
      </Card>
    </Show>
  );
}
