/** What stands in the files beside the repayments of known debts: put off, of no debt here, known already, failed, told twice, unsaid. */

import type { Transaction } from "@tanhao/core/materials/transaction";
import { For, type JSX, Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { FigureLine } from "../design/Figure.tsx";
import { Soft } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import { materialWords, readerWords, reviewWords } from "./import-words.ts";
import type { AnsweredPayment, PaymentAnswers } from "./payment-answers.ts";

export function OtherRows(props: { readonly answers: PaymentAnswers }) {
  const words = reviewWords;
  const again = (payments: readonly AnsweredPayment[]) => (
    <Button onClick={() => props.answers.answer(payments, "look")}>{words().askAgain}</Button>
  );
  return (
    <>
      <Folded title={words().putOff} rows={rowsOf(props.answers.putOff())}>
        {again(props.answers.putOff())}
      </Folded>
      <Folded title={words().ofNone} rows={rowsOf(props.answers.of("none"))}>
        {again(props.answers.of("none"))}
      </Folded>
      <Show when={props.answers.unsaid().length > 0}>
        <Disclosure summary={words().unsaid(props.answers.unsaid().length)}>
          <Soft>{words().unsaidLead}</Soft>
          <For each={props.answers.unsaid()}>
            {(row) => (
              <>
                <Line row={row} />
                <Button onClick={() => props.answers.callRepayment(row)}>{words().isRepayment}</Button>
              </>
            )}
          </For>
        </Disclosure>
      </Show>
      <Folded title={words().failed} rows={props.answers.failed()}>
        <Soft>{words().failedLead}</Soft>
      </Folded>
      <Folded title={words().known} rows={rowsOf(props.answers.recorded())} />
      <Show when={props.answers.linked().length > 0}>
        <Disclosure summary={words().linked(props.answers.linked().length)}>
          <ul>
            <For each={props.answers.linked()}>
              {({ a, b, why, because }) => (
                <li>
                  {words().pair(words().place(a.file, a.line), words().place(b.file, b.line))} {readerWords().links[why]}
                  <Show when={because}>{(decided) => <Soft>{materialWords().sameMoney[decided()]}</Soft>}</Show>
                </li>
              )}
            </For>
          </ul>
        </Disclosure>
      </Show>
    </>
  );
}

const rowsOf = (payments: readonly AnsweredPayment[]): readonly Transaction[] => payments.map(({ row }) => row);

const Line = (props: { readonly row: Transaction }) => (
  <FigureLine
    label={[format().day(props.row.day), props.row.counterparty, props.row.description].filter((part) => part !== null).join(" ")}
    value={format().yuan(props.row.fen)}
  />
);

interface FoldedProps {
  readonly title: (count: number) => string;
  readonly rows: readonly Transaction[];
  readonly children?: JSX.Element;
}

const Folded = (props: FoldedProps) => (
  <Show when={props.rows.length > 0}>
    <Disclosure summary={props.title(props.rows.length)}>
      <For each={props.rows}>{(row) => <Line row={row} />}</For>
      {props.children}
    </Disclosure>
  </Show>
);
