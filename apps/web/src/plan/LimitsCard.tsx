/** What each lender said it accepts, noted in two taps: kept as a fact of the debt, and the plans are made anew. */

import type { Debt } from "@tanhao/core/debt/debt";
import { createMemo, For, lazy, Show, Suspense } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { nameOf } from "../home/action-words.ts";
import { format, shellWords } from "../language/words.ts";
import { isHalfTyped } from "../shell/half-typed.ts";
import { onceMore } from "../shell/not-fetched.ts";
import { limitsDraft } from "./limits-draft.ts";
import { planWords } from "./plan-words.ts";

const LimitsForm = lazy(() => onceMore(async () => ({ default: (await import("./LimitsForm.tsx")).LimitsForm })));

export function LimitsCard() {
  const open = useCase();
  const ids = createMemo(() => open.facts().debts.flatMap(({ id, status }) => (status === "mine" ? [id] : [])), undefined, {
    equals: (before, now) => before.join() === now.join(),
  });
  return (
    <Show when={ids().length > 0}>
      <Card title={planWords().limitsTitle}>
        <Soft>{planWords().limitsLead}</Soft>
        <div>
          <For each={ids()}>
            {(id) => <Show when={open.facts().debts.find((debt) => debt.id === id)}>{(debt) => <OneDebt debt={debt()} />}</Show>}
          </For>
        </div>
      </Card>
    </Show>
  );
}

function OneDebt(props: { readonly debt: Debt }) {
  const open = useCase();
  const isOpen = isHalfTyped(limitsDraft(props.debt.id));
  const Said = () => (
    <>
      <strong>{nameOf(props.debt.id, open)}</strong>
      <Soft>{saidOf(props.debt) || planWords().limitsNone}</Soft>
    </>
  );
  return (
    <BorrowerOnly instead={<Said />}>
      <Disclosure open={isOpen} summary={<Said />}>
        <Suspense fallback={<Soft>{shellWords().loading}</Soft>}>
          <LimitsForm debt={props.debt} />
        </Suspense>
      </Disclosure>
    </BorrowerOnly>
  );
}

function saidOf({ limits }: Debt): string {
  const words = planWords();
  const said = [
    ...(limits.minimum === undefined ? [] : [words.minimum(format().yuan(limits.minimum))]),
    ...(limits.maxMonths === undefined ? [] : [words.maxMonths(limits.maxMonths)]),
    ...(limits.refuses ?? []).map((arrangement) => words.refuses[arrangement]),
  ];
  return format().list(said);
}
