/** Every debt in one line: who, how much, what state. */

import { settledPathOf } from "@tanhao/app/escalation/settled-path-of";
import { totalOf } from "@tanhao/core/debt/balance";
import type { CaseStanding, DebtStanding } from "@tanhao/core/standing/standing";
import { createMemo, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Actions, Card, Mark } from "../design/Layout.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { terms } from "../language/term-words.ts";
import { format } from "../language/words.ts";
import { nameOf } from "./action-words.ts";
import { caseHomeWords } from "./case-home-words.ts";
import style from "./DebtList.module.css";

export function DebtList(props: { readonly standing: CaseStanding }) {
  return (
    <Card title={caseHomeWords().debtsTitle}>
      <ul class={style["list"]}>
        <For each={props.standing.debts}>{(standing) => <DebtLine standing={standing} />}</For>
      </ul>
      <BorrowerOnly>
        <Actions>
          <ButtonLink href="#/debts/new">{caseHomeWords().addDebt}</ButtonLink>
          <ButtonLink look="quiet" href="#/import">
            {caseHomeWords().importPayments}
          </ButtonLink>
        </Actions>
      </BorrowerOnly>
    </Card>
  );
}

function DebtLine(props: { readonly standing: DebtStanding }) {
  const open = useCase();
  const debt = () => props.standing.debt;
  /** Nobody has the contract of a debt that is not theirs. */
  const lacksContract = () => debt().status === "mine" || debt().status === "disputed";
  const isArchived = createMemo(() => settledPathOf(props.standing, open.record(), open.law().lawBook).archive.is === "done");
  const overdueSince = () => props.standing.account?.overdueSince ?? debt().overdueSince;
  return (
    <li>
      <a class={style["line"]} href={`#/debts/${debt().id}`}>
        <span class={style["who"]}>
          <span class={style["name"]}>{nameOf(debt().id, open)}</span>
          <span class={style["state"]}>
            <Show when={isArchived()}>
              <Mark look="good">{caseHomeWords().archived}</Mark>{" "}
            </Show>
            <Show when={debt().status !== "mine"}>
              <Mark look="note">{terms().status[debt().status]}</Mark>{" "}
            </Show>
            <Show when={overdueSince()}>{(day) => caseHomeWords().overdueSince(format().day(day()))}</Show>
          </span>
        </span>
        <span class={style["sums"]}>
          <Show when={props.standing.balance} fallback={lacksContract() && <span class={style["state"]}>{caseHomeWords().noBalance}</span>}>
            {(balance) => <span class={style["sum"]}>{format().yuan(totalOf(balance()))}</span>}
          </Show>
          <Show when={debt().claimed}>
            {(claimed) => <span class={style["state"]}>{caseHomeWords().claimedShort(format().yuan(claimed().totalFen))}</span>}
          </Show>
        </span>
      </a>
    </li>
  );
}
