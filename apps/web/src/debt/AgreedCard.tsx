/** What was agreed about a debt, while it is being paid: what is left and the next instalment. Of a debt that is not cleared up it says nothing. */

import { settledPathOf } from "@tanhao/app/escalation/settled-path-of";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { createMemo, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { FigureLine } from "../design/Figure.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import { settledWords } from "../settled/settled-words.ts";

export function AgreedCard(props: { readonly standing: DebtStanding }) {
  const open = useCase();
  const words = settledWords;
  const path = createMemo(() => settledPathOf(props.standing, open.record(), open.law().lawBook));
  const next = () => (props.standing.words.set === "neutral" ? undefined : path().instalments.find(({ isPaid }) => !isPaid));
  return (
    <Show when={next()}>
      {(due) => (
        <Card title={words().agreedTitle}>
          <FigureLine label={words().nextDue(format().day(due().promise.dueDay))} value={format().yuan(due().promise.fen)} />
          <Soft>{words().left(path().leftCount, format().yuan(path().leftFen))}</Soft>
          <ButtonLink href={`#/debts/${props.standing.debt.id}/settled`}>{words().toInstalments}</ButtonLink>
        </Card>
      )}
    </Show>
  );
}
