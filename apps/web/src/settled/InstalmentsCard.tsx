/** Each instalment of the agreement: paid on which day, by which proof, and what is left. */

import type { PathInstalment } from "@tanhao/core/followup/settled-path";
import { For, Show } from "solid-js";
import { fileNameOf } from "../contact/file-name-of.ts";
import { Button, ButtonLink } from "../design/Button.tsx";
import { Actions, Card, Mark, Soft } from "../design/Layout.tsx";
import { Row, RowHead, Rows } from "../design/Rows.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { format } from "../language/words.ts";
import type { TickProps } from "./BeforeCard.tsx";
import { PaidFields } from "./PaidFields.tsx";
import { settledWords } from "./settled-words.ts";

export function InstalmentsCard(props: TickProps) {
  const words = settledWords;
  const summary = () => {
    const { leftCount, leftFen, paidOff } = props.path;
    if (leftCount > 0) return words().left(leftCount, format().yuan(leftFen));
    return paidOff === null ? "" : words().allPaid(format().day(paidOff));
  };
  const nextUnpaid = () => props.path.instalments.find(({ isPaid }) => !isPaid);
  return (
    <Card title={words().instalmentsTitle}>
      <p>
        <strong>{summary()}</strong>
      </p>
      <Rows ordered>
        <For each={props.path.instalments}>
          {(one) => (
            <Row>
              <RowHead name={words().instalment(format().day(one.promise.dueDay), format().yuan(one.promise.fen))}>
                <Mark look={one.isPaid ? "good" : one.state === "unseen" ? "note" : "plain"}>{stateOf(one)}</Mark>
              </RowHead>
              <Show when={one.files.length > 0}>
                <Soft>{words().proofs(format().list(one.files.map(fileNameOf)))}</Soft>
              </Show>
              <Show when={one.isPaid && one.files.length === 0 && one.proof === null}>
                <Soft>{words().noProof}</Soft>
                <BorrowerOnly>
                  <Actions>
                    <ButtonLink look="quiet" href={`#/import?debt=${props.debt}`}>
                      {words().addFile}
                    </ButtonLink>
                    <Button look="quiet" onClick={() => props.onTick({ debt: props.debt, step: "proof", about: one.promise.dueDay })}>
                      {words().proofSaved}
                    </Button>
                  </Actions>
                </BorrowerOnly>
              </Show>
              <Show when={one === nextUnpaid()}>
                <PaidFields debt={props.debt} of={one} />
              </Show>
            </Row>
          )}
        </For>
      </Rows>
    </Card>
  );
}

function stateOf({ isPaid, state, paidOn, paidFen }: PathInstalment): string {
  const words = settledWords();
  if (isPaid) return paidOn === null ? words.paidBySaid : words.paid(format().day(paidOn));
  if (paidFen > 0) return words.partly(format().yuan(paidFen));
  return state === "unseen" ? words.unseen : words.ahead;
}
