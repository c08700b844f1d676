/** What happens now with this debt in short: where it stands, what comes first, and the way to the whole path. */

import { casePath, legalPath } from "@tanhao/core/standing/legal-path";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { createMemo, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Card } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import { eventName, pathWords, standingWords } from "../path/path-words.ts";

export function HappensCard(props: { readonly standing: DebtStanding }) {
  const open = useCase();
  const book = () => open.law().lawBook;
  const now = createMemo(() => legalPath(props.standing, book()).now);
  const next = createMemo(() => {
    const { timeline } = casePath({ ...open.standing(), debts: [props.standing] }, open.facts().urgent, book());
    return timeline.find(({ deadline, passed }) => deadline && !passed) ?? null;
  });
  const where = () => {
    const stage = now();
    return stage === null ? pathWords().nothingNow : pathWords().nowAt(standingWords().path.stages[stage]);
  };
  return (
    <Card title={standingWords().path.title}>
      <Show when={open.facts().urgent.courtPaper}>
        <p>{standingWords().timeline.courtFirst}</p>
      </Show>
      <p>{where()}</p>
      <Show when={next()}>
        {(event) => <p>{standingWords().timeline.nextDeadline(format().day(event().day), eventName(event().event))}</p>}
      </Show>
      <ButtonLink href={`#/debts/${props.standing.debt.id}/path`}>{pathWords().openDebt}</ButtonLink>
    </Card>
  );
}
