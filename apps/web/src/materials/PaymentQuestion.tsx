/** One repayment of which nobody can be sure: what the file says, why a debt may be meant, and the answers. */

import { debtName } from "@tanhao/app/case/debt-name";
import { createSignal, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Button } from "../design/Button.tsx";
import { CheckField } from "../design/Field.tsx";
import { BigFigure } from "../design/Figure.tsx";
import { Soft, Stack } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import { reviewWords } from "./import-words.ts";
import { PaymentReasons } from "./PaymentReasons.tsx";
import { type Answer, type AnsweredPayment, keyOf, type PaymentAnswers } from "./payment-answers.ts";

interface PaymentQuestionProps {
  readonly asked: AnsweredPayment;
  readonly answers: PaymentAnswers;
  readonly onAnswered: () => void;
}

export function PaymentQuestion(props: PaymentQuestionProps) {
  const open = useCase();
  const { proposal, row } = props.asked;
  const [alsoLike, setAlsoLike] = createSignal(false);
  const whom = row.counterparty ?? row.lender ?? row.description ?? "";
  const alike = props.answers
    .questions()
    .filter((one) => keyOf(one.row) !== keyOf(row) && row.counterparty !== null && one.row.counterparty === row.counterparty);
  const answer = (said: Answer) => {
    props.answers.answer(alsoLike() ? [props.asked, ...alike] : [props.asked], said);
    props.onAnswered();
  };
  /** The proposed one, then those that may be meant, then the others. */
  const debts = () => {
    const rank = (id: string) => (id === proposal.debt ? 0 : proposal.candidates.some((one) => one === id) ? 1 : 2);
    return [...open.facts().debts].sort((a, b) => rank(a.id) - rank(b.id));
  };
  return (
    <section aria-label={reviewWords().question(props.answers.questions().length)}>
      <Stack gap="small">
        <h3 tabindex="-1">{reviewWords().question(props.answers.questions().length)}</h3>
        <BigFigure label={`${format().day(row.day)} ${whom}`} value={format().yuan(row.fen)} note={row.description ?? undefined} />
        <Soft>{reviewWords().place(row.file, row.line)}</Soft>
        <PaymentReasons proposal={proposal} />
        <Show when={alike.length > 0}>
          <CheckField label={reviewWords().alike(whom, alike.length)} checked={alsoLike()} onChange={setAlsoLike} />
        </Show>
        <For each={debts()}>
          {(debt) => (
            <Button look={debt.id === proposal.debt ? "primary" : "plain"} wide onClick={() => answer(debt.id)}>
              {reviewWords().isFor(debtName(debt))}
            </Button>
          )}
        </For>
        <Button wide onClick={() => answer("none")}>
          {reviewWords().isForNone}
        </Button>
        <Button look="quiet" onClick={() => answer("later")}>
          {reviewWords().later}
        </Button>
      </Stack>
    </section>
  );
}
