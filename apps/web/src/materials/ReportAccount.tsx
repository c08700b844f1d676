/** One account of a credit report as it could become a debt: what the report says, and which debt it may be already. */

import { debtName } from "@tanhao/app/case/debt-name";
import { parseDay } from "@tanhao/core/day";
import type { ProposedDebt } from "@tanhao/core/materials/propose-debts";
import { type Fen, toYuan } from "@tanhao/core/money";
import { For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { CheckField } from "../design/Field.tsx";
import { FigureLine } from "../design/Figure.tsx";
import { Mark, Soft } from "../design/Layout.tsx";
import { terms } from "../language/term-words.ts";
import { format } from "../language/words.ts";
import { materialWords, reviewWords } from "./import-words.ts";
import style from "./Picture.module.css";

interface ReportAccountProps {
  readonly proposed: ProposedDebt;
  /** Absent: nothing to tick. */
  readonly tick?: { readonly is: boolean; readonly set: (on: boolean) => void };
}

export function ReportAccount(props: ReportAccountProps) {
  const open = useCase();
  const account = () => props.proposed.account;
  const name = () => [account().lender, account().product ?? terms().kind[props.proposed.kind]].join(" · ");
  const nameOf = (id: string) => {
    const debt = open.facts().debts.find((one) => one.id === id);
    return debt === undefined ? id : debtName(debt);
  };
  const likely = () => {
    const { match } = props.proposed;
    if (match.is === "new") return [];
    return match.is === "same" ? [match] : match.debts;
  };
  const sum = (fen: Fen) => (account().currency === "CNY" ? format().yuan(fen) : `${toYuan(fen)} ${account().currency}`);
  /** A month, or a day. */
  const asOf = () => {
    const { asOf: of } = account();
    const on = parseDay(of ?? "");
    return on.ok ? format().day(on.value) : of === null ? null : format().month(of);
  };
  return (
    <div class={style["row"]}>
      <Show when={props.tick} fallback={<strong>{name()}</strong>}>
        {(tick) => <CheckField label={name()} checked={tick().is} onChange={(on) => tick().set(on)} />}
      </Show>
      <span>
        <Mark look={account().overdueNow === true || account().state === "badDebt" ? "today" : "plain"}>
          {materialWords().accountStates[account().state]}
        </Mark>
      </span>
      <Show when={account().balanceFen} fallback={<Soft>{reviewWords().noBalance}</Soft>}>
        {(fen) => <FigureLine label={reviewWords().balance(asOf())} value={sum(fen())} />}
      </Show>
      <Show when={(account().overdueFen ?? 0) > 0 && account().overdueFen}>
        {(fen) => <FigureLine label={reviewWords().overdueSum} value={sum(fen())} />}
      </Show>
      <Show when={account().monthsOverdue}>
        {(months) => <Soft>{reviewWords().monthsOverdue(months(), account().monthsOver90 ?? 0)}</Soft>}
      </Show>
      <Show when={account().openedDay}>{(day) => <Soft>{reviewWords().opened(format().day(day()))}</Soft>}</Show>
      <For each={likely()}>
        {({ debt, because }) => (
          <p>
            {props.proposed.match.is === "same" ? reviewWords().isDebt(nameOf(debt)) : reviewWords().maybeDebt(nameOf(debt))}
            {reviewWords().because(format().list(because.map((reason) => reviewWords().likeness[reason])))}
          </p>
        )}
      </For>
      <Show when={account().doubtful.length > 0}>
        <p role="note">{reviewWords().doubtfulFields(format().list(account().doubtful.map((field) => reviewWords().fields[field])))}</p>
      </Show>
      <Disclosure summary={reviewWords().reportSays}>
        <p class={style["text"]}>{account().sentence}</p>
      </Disclosure>
    </div>
  );
}
