/**
 * A page about the debt its address names. Another debt is another page, built anew; the same debt with new figures
 * stays. While a removed debt's page is being left, it shows what it showed last.
 */

import { useParams } from "@solidjs/router";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { type Accessor, createMemo, type JSX, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { MissingPage } from "../shell/SparePages.tsx";

export function ForDebt(props: { readonly children: (standing: Accessor<DebtStanding>) => JSX.Element }) {
  const params = useParams<{ id: string }>();
  const open = useCase();
  const first = createMemo(() => open.standingOf(params.id), undefined, { equals: (before, now) => before?.debt.id === now?.debt.id });
  return (
    <Show when={first()} keyed fallback={<MissingPage />}>
      {(standing) => props.children(createMemo((last: DebtStanding) => open.standingOf(standing.debt.id) ?? last, standing))}
    </Show>
  );
}
