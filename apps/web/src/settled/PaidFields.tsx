/** An instalment that was paid, noted where it stands: its day and sum, the sum of the agreement unless another is typed. */

import { notePayment } from "@tanhao/app/case/note-payment";
import type { PathInstalment } from "@tanhao/core/followup/settled-path";
import type { DebtId } from "@tanhao/core/ids";
import { subtractFen, toYuan } from "@tanhao/core/money";
import { createSignal, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { undoable } from "../case/undoable.ts";
import { debtWords } from "../debt/debt-words.ts";
import { noFailures, sentencesByPath } from "../debt/failure-sentences.ts";
import { Button } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { TextField } from "../design/Field.tsx";
import { Soft, Stack } from "../design/Layout.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { settledWords } from "./settled-words.ts";

export function PaidFields(props: { readonly debt: DebtId; readonly of: PathInstalment }) {
  const open = useCase();
  const words = settledWords;
  const [day, setDay] = createSignal<string>(open.today());
  const [yuan, setYuan] = createSignal(toYuan(subtractFen(props.of.promise.fen, props.of.paidFen)));
  const [failures, setFailures] = createSignal(noFailures);
  const [said, setSaid] = createSignal<string>();
  const debt = () => open.facts().debts.find(({ id }) => id === props.debt);
  const errorAt = (part: "day" | "yuan") => failures()[`payments.${debt()?.payments.length}.${part}`];
  const note = async () => {
    const paid = debt();
    if (!paid) return;
    const step = undoable(open);
    const noted = await notePayment(paid, { day: day(), yuan: yuan() }, step.ports);
    if (noted.ok) return step.said(words().paymentNoted);
    const { error } = noted;
    setFailures(error.kind === "debt-refused" ? sentencesByPath(error.failures) : noFailures);
    const elsewhere = errorAt("day") === undefined && errorAt("yuan") === undefined;
    setSaid(error.kind === "not-kept" ? notKeptSentence(error) : elsewhere ? Object.values(failures())[0] : undefined);
  };
  return (
    <BorrowerOnly>
      <Disclosure look="leaf" summary={words().notePayment}>
        <Stack gap="small">
          <TextField label={debtWords().paymentDay} kind="day" max={open.today()} error={errorAt("day")} value={day()} onInput={setDay} />
          <TextField
            label={debtWords().paymentYuan}
            kind="money"
            unit={debtWords().yuan}
            error={errorAt("yuan")}
            value={yuan()}
            onInput={setYuan}
          />
          <Show when={said()}>
            <p role="alert">{said()}</p>
          </Show>
          <Button onClick={() => void note()}>{words().keepPayment}</Button>
          <Soft>{words().notePaymentHint}</Soft>
        </Stack>
      </Disclosure>
    </BorrowerOnly>
  );
}
