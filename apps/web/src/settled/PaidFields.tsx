/** An instalment that was paid, noted where it stands: its day and sum, the sum of the agreement unless another is typed. */

import type { PaymentForm } from "@tanhao/app/case/debt-form";
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
import { goToFirstWrong } from "../design/first-wrong.ts";
import { Soft, Stack } from "../design/Layout.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { createDraft } from "../shell/draft.ts";
import { isHalfTyped } from "../shell/half-typed.ts";
import { settledWords } from "./settled-words.ts";

export function PaidFields(props: { readonly debt: DebtId; readonly of: PathInstalment }) {
  const open = useCase();
  const words = settledWords;
  const name = `paid.${props.debt}.${props.of.promise.dueDay}`;
  const isOpen = isHalfTyped(name);
  const draft = createDraft<PaymentForm>(name, { day: open.today(), yuan: toYuan(subtractFen(props.of.promise.fen, props.of.paidFen)) });
  const [failures, setFailures] = createSignal(noFailures);
  const [said, setSaid] = createSignal<string>();
  const debt = () => open.facts().debts.find(({ id }) => id === props.debt);
  const errorAt = (part: "day" | "yuan") => failures()[`payments.${debt()?.payments.length}.${part}`];
  const note = async () => {
    const paid = debt();
    if (!paid) return;
    const step = undoable(open);
    const noted = await notePayment(paid, { ...draft.form }, step.ports);
    if (noted.ok) {
      draft.done();
      return step.said(words().paymentNoted);
    }
    const { error } = noted;
    setFailures(error.kind === "debt-refused" ? sentencesByPath(error.failures) : noFailures);
    const elsewhere = errorAt("day") === undefined && errorAt("yuan") === undefined;
    setSaid(error.kind === "not-kept" ? notKeptSentence(error) : elsewhere ? Object.values(failures())[0] : undefined);
    return goToFirstWrong();
  };
  return (
    <BorrowerOnly>
      <Disclosure look="leaf" summary={words().notePayment} open={isOpen}>
        <Stack gap="small">
          <TextField
            label={debtWords().paymentDay}
            kind="day"
            max={open.today()}
            error={errorAt("day")}
            value={draft.form.day}
            onInput={(day) => draft.set("day", day)}
          />
          <TextField
            label={debtWords().paymentYuan}
            kind="money"
            unit={debtWords().yuan}
            error={errorAt("yuan")}
            value={draft.form.yuan}
            onInput={(yuan) => draft.set("yuan", yuan)}
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
