/**
 * Terms found in a contract, each with the sentence and page it stands in; what needs a look first comes first. The person
 * ticks what agrees with the paper and says of which debt it is; before that nothing is used.
 */

import { debtName } from "@tanhao/app/case/debt-name";
import { takeContractTerms } from "@tanhao/app/case/take-contract-terms";
import { debtStatuses } from "@tanhao/core/debt/debt";
import { termsToFacts } from "@tanhao/core/materials/contract-facts";
import type { ContractReading, ContractTerm } from "@tanhao/core/materials/contract-reading";
import { wordTerm } from "@tanhao/text/word-term";
import { createSignal, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { undoable } from "../case/undoable.ts";
import { Button } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { CheckField, ChoiceField, SelectField } from "../design/Field.tsx";
import { FigureLine } from "../design/Figure.tsx";
import { Card, Soft, Stack } from "../design/Layout.tsx";
import { terms as termWords } from "../language/term-words.ts";
import { format } from "../language/words.ts";
import { filePathOf } from "./file-path-of.ts";
import { materialWords, reviewWords } from "./import-words.ts";
import { keepFailureSentence } from "./keep-failure-sentence.ts";
import type { ChosenFile } from "./read-in-page.ts";

interface ContractCardProps {
  readonly file: ChosenFile;
  readonly contract: ContractReading;
}

const newDebt = "new";

export function ContractCard(props: ContractCardProps) {
  const open = useCase();
  const [ticked, setTicked] = createSignal<ReadonlySet<ContractTerm>>(new Set());
  const [into, setInto] = createSignal(open.facts().debts.length === 0 ? newDebt : "");
  const [status, setStatus] = createSignal("");
  const [said, setSaid] = createSignal<string>();
  const [notTaken, setNotTaken] = createSignal<readonly ContractTerm[]>([]);
  /** A due day alone is no fact; beside a term in months it tells how many times to pay. */
  const isFact = (term: ContractTerm) => termsToFacts([term, ...dueDayOf(props.contract.terms)]).notTaken.every((one) => one !== term);
  const facts = () => props.contract.terms.filter(isFact);
  const aside = () => props.contract.terms.filter((term) => !isFact(term));
  const nameOf = (term: ContractTerm) => `${materialWords().terms[term.name]} ${wordTerm(term, materialWords())}`;
  const place = ({ page, sentence }: { readonly page: number | null; readonly sentence: string }) =>
    `${page === null ? "" : reviewWords().page(page)}${reviewWords().quote(sentence.replace(/\s+/g, " "))}`;
  const tick = (term: ContractTerm, on: boolean) =>
    setTicked((now) => new Set(on ? [...now, term] : [...now].filter((one) => one !== term)));
  const target = () =>
    open.facts().debts.find(({ id }) => id === into()) ?? debtStatuses.find((one) => into() === newDebt && one === status());

  const take = async () => {
    const to = target();
    if (to === undefined) return;
    const confirmed = props.contract.terms.filter((term) => ticked().has(term) || dueDayOf([term]).length > 0);
    const step = undoable(open);
    const taken = await takeContractTerms({ confirmed, into: to, file: props.file }, { ...step.ports, pathOf: filePathOf(open) });
    if (!taken.ok) return void setSaid(keepFailureSentence(taken.error));
    setSaid(undefined);
    setNotTaken(taken.value.notTaken.filter((term) => ticked().has(term)));
    setTicked(new Set<ContractTerm>());
    setInto(taken.value.debt.id);
    step.said(reviewWords().termsTaken(debtName(taken.value.debt)));
  };

  return (
    <Card title={reviewWords().contractTitle}>
      <Show when={props.contract.flags.length > 0}>
        <h3>{reviewWords().lookFirst}</h3>
        <ul>
          <For each={props.contract.flags}>
            {(flag) => (
              <li>
                {materialWords().flags[flag.flag]}
                <Show when={flag.sentence !== ""}>
                  <Soft>{place(flag)}</Soft>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={facts().length > 0} fallback={<p>{reviewWords().noTerms}</p>}>
        <h3>{reviewWords().termsTitle}</h3>
        <Soft>{reviewWords().termsLead}</Soft>
        <For each={facts()}>
          {(term) => <CheckField label={nameOf(term)} hint={place(term)} checked={ticked().has(term)} onChange={(on) => tick(term, on)} />}
        </For>
        <Button onClick={() => setTicked(new Set(facts()))}>{reviewWords().tickAll}</Button>
        <Stack>
          <SelectField
            label={reviewWords().ofWhichDebt}
            hint={into() !== "" && into() !== newDebt ? reviewWords().replaces : undefined}
            value={into()}
            none={reviewWords().chooseDebt}
            choices={[
              ...open.facts().debts.map((debt) => ({ value: debt.id, label: debtName(debt) })),
              { value: newDebt, label: reviewWords().newDebt },
            ]}
            onChange={setInto}
          />
          <Show when={into() === newDebt}>
            <ChoiceField
              label={reviewWords().whose}
              value={status()}
              choices={debtStatuses.map((value) => ({ value, label: termWords().status[value] }))}
              onChange={setStatus}
            />
          </Show>
          <Show when={said()}>
            <p role="alert">{said()}</p>
          </Show>
          <Show when={notTaken().length > 0}>
            <p role="alert">{reviewWords().notTaken(format().list(notTaken().map(nameOf)))}</p>
          </Show>
          <Button look="primary" wide disabled={ticked().size === 0 || target() === undefined} onClick={() => void take()}>
            {reviewWords().takeTerms(ticked().size)}
          </Button>
        </Stack>
      </Show>
      <Show when={aside().length > 0}>
        <Disclosure summary={reviewWords().asideTerms(aside().length)}>
          <For each={aside()}>
            {(term) => (
              <>
                <FigureLine label={materialWords().terms[term.name]} value={wordTerm(term, materialWords())} />
                <Soft>{place(term)}</Soft>
              </>
            )}
          </For>
        </Disclosure>
      </Show>
    </Card>
  );
}

const dueDayOf = (terms: readonly ContractTerm[]): readonly ContractTerm[] => terms.filter(({ name }) => name === "due-day");
