/** Newer published values the person read somewhere: to enter with their source, to see, to take back; those that cannot be used say why. */

import { addLawValue, removeLawValue } from "@tanhao/app/case/enter-law-value";
import type { EnteredLawValue } from "@tanhao/core/debt/case-facts";
import type { Parameter } from "@tanhao/core/law/law-book";
import { wordRefusedValue } from "@tanhao/text/word-finding";
import { createSignal, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { keptOrSaid } from "../case/kept-or-said.ts";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { undoable } from "../case/undoable.ts";
import { noFailures, sentencesByPath } from "../debt/failure-sentences.ts";
import { Button } from "../design/Button.tsx";
import { SelectField, TextField } from "../design/Field.tsx";
import { Card, Soft, Stack } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { Row, Rows } from "../design/Rows.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { explanationWords, lawWords } from "../language/explain-words.ts";
import { format } from "../language/words.ts";
import { createDraft } from "../shell/draft.ts";
import { lawBookWords, lawPageWords } from "./law-page-words.ts";

export function EnteredValuesCard() {
  const open = useCase();
  const words = lawPageWords;
  const draft = createDraft("law-value", { parameter: "lpr-1y", from: "", percent: "", source: "" });
  const [failures, setFailures] = createSignal(noFailures);
  const series = (): readonly Parameter[] =>
    Object.values(open.law().lawBook.parameters).filter(({ unknownFrom }) => unknownFrom !== undefined);
  const chosen = () => series().find(({ id }) => id === draft.form.parameter);
  const nameOf = (id: string) => lawBookWords().series[id] ?? id;
  const lastPercent = () => {
    const value = chosen()?.values[0]?.value;
    return value?.is === "percent-per-year" ? value.percent : null;
  };
  const refused = () => open.standing().refusedLawValues;
  const isUsed = (value: EnteredLawValue) =>
    !refused().some((one) => one.value.parameter === value.parameter && one.value.from === value.from);
  const used = () => (open.facts().lawValues ?? []).filter(isUsed);

  const add = async () => {
    const added = await addLawValue({ ...draft.form }, open.facts(), open.law().lawBook, open.ports);
    if (!added.ok) {
      const { error } = added;
      if (error.kind === "law-value-malformed") setFailures(sentencesByPath(error.failures));
      else if (error.kind === "law-value-refused") setFailures({ from: wordRefusedValue(error.refused, lawWords(), explanationWords()) });
      else notify(notKeptSentence(error));
      return;
    }
    setFailures(noFailures);
    draft.startFrom({ ...draft.form, from: "", percent: "", source: "" });
    notify(words().valueAdded);
  };
  const remove = async (value: EnteredLawValue) => {
    const step = undoable(open);
    if (await keptOrSaid(removeLawValue(value, open.facts(), step.ports))) step.said(words().valueRemoved);
  };
  const Entered = (line: { readonly value: EnteredLawValue; readonly because?: string }) => (
    <Row>
      <p>{words().valueLine(nameOf(line.value.parameter), line.value.percent, format().day(line.value.from))}</p>
      <Soft>{line.because ?? words().valueSource(line.value.source)}</Soft>
      <BorrowerOnly>
        <Button look="quiet" onClick={() => void remove(line.value)}>
          {words().removeValue}
        </Button>
      </BorrowerOnly>
    </Row>
  );

  return (
    <Card title={words().enteredTitle}>
      <Soft>{words().enteredLead}</Soft>
      <Show when={used().length > 0}>
        <h3>{words().values}</h3>
        <Rows>
          <For each={used()}>{(value) => <Entered value={value} />}</For>
        </Rows>
      </Show>
      <Show when={refused().length > 0}>
        <h3>{words().refusedTitle}</h3>
        <Rows>
          <For each={refused()}>
            {(one) => <Entered value={one.value} because={wordRefusedValue(one, lawWords(), explanationWords())} />}
          </For>
        </Rows>
      </Show>
      <BorrowerOnly>
        <Stack>
          <SelectField
            label={words().series}
            value={draft.form.parameter}
            choices={series().map(({ id }) => ({ value: id, label: nameOf(id) }))}
            onChange={(parameter) => draft.set("parameter", parameter)}
          />
          <TextField
            label={words().enteredFrom}
            hint={hintFrom()}
            error={failures()["from"]}
            kind="day"
            max={open.today()}
            value={draft.form.from}
            onInput={(from) => draft.set("from", from)}
          />
          <TextField
            label={words().enteredPercent}
            hint={hintPercent()}
            error={failures()["percent"]}
            kind="percent"
            unit="%"
            value={draft.form.percent}
            onInput={(percent) => draft.set("percent", percent)}
          />
          <TextField
            label={words().enteredSource}
            hint={words().enteredSourceHint}
            error={failures()["source"]}
            value={draft.form.source}
            onInput={(source) => draft.set("source", source)}
          />
          <Button onClick={() => void add()}>{words().addValue}</Button>
        </Stack>
      </BorrowerOnly>
    </Card>
  );

  function hintFrom(): string | undefined {
    const unknownFrom = chosen()?.unknownFrom;
    return unknownFrom && words().enteredFromHint(format().day(unknownFrom));
  }

  function hintPercent(): string | undefined {
    const percent = lastPercent();
    return percent === null ? undefined : words().enteredPercentHint(percent);
  }
}
