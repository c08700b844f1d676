/** The first screen before the first debt: one thing to do, and an example to look at. */

import { useHost } from "../case/case-host.tsx";
import { Button, ButtonLink } from "../design/Button.tsx";
import { Actions, Card, Soft } from "../design/Layout.tsx";
import { homeWords } from "./home-words.ts";
import { TodayCard } from "./TodayCard.tsx";

export function EmptyHome() {
  const host = useHost();
  return (
    <>
      <TodayCard unlessStep="add-first-debt" />
      <Card title={homeWords().emptyTitle}>
        <p>{homeWords().emptyLead}</p>
        <ButtonLink look="primary" wide href="#/debts/new">
          {homeWords().addFirst}
        </ButtonLink>
        <Actions>
          <Button look="quiet" onClick={() => void host.showExample()}>
            {homeWords().seeExample}
          </Button>
          <ButtonLink look="quiet" href="#/settings">
            {homeWords().openFile}
          </ButtonLink>
        </Actions>
      </Card>
      <Soft>{homeWords().nothingSent}</Soft>
    </>
  );
}
