/** On the page of a debt: whom to ask next, the way to a closed debt, and how both sides speak. The last comes when it has loaded. */

import { settledPathOf } from "@tanhao/app/escalation/settled-path-of";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { createMemo, lazy, Show, Suspense } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Mark } from "../design/Layout.tsx";
import { Way, Ways } from "../design/Ways.tsx";
import { webEscalationWords } from "../escalation/escalation-words.ts";
import { settledWords } from "../settled/settled-words.ts";

const RelationshipCard = lazy(async () => ({ default: (await import("../relationship/RelationshipCard.tsx")).RelationshipCard }));

export function BridgeCards(props: { readonly standing: DebtStanding }) {
  const open = useCase();
  const id = () => props.standing.debt.id;
  const isArchived = createMemo(() => settledPathOf(props.standing, open.record(), open.law().lawBook).archive.is === "done");
  return (
    <>
      <Show when={isArchived()}>
        <p>
          <Mark look="good">{settledWords().archivedMark}</Mark>
        </p>
      </Show>
      <Ways>
        <Way icon="route" href={`#/debts/${id()}/escalation`}>
          {webEscalationWords().open}
        </Way>
        <Way icon="good" href={`#/debts/${id()}/settled`}>
          {settledWords().open}
        </Way>
      </Ways>
      <Suspense>
        <RelationshipCard standing={props.standing} />
      </Suspense>
    </>
  );
}
