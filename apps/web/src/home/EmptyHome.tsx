/** The first screen before the first debt: the two ways to start, typing or files, and an example to look at. What is urgent stands above it. */

import { webEmptyHome } from "@tanhao/text/zh-CN/web-empty-home";
import { lazy, Show } from "solid-js";
import { useHost } from "../case/case-host.tsx";
import { engineReady } from "../case/load-engine.ts";
import { Button, ButtonLink } from "../design/Button.tsx";
import { Actions, Card, Soft } from "../design/Layout.tsx";
import { worded } from "../language/language.ts";

const emptyHomeWords = worded(webEmptyHome, "webEmptyHome");

const TodayCard = lazy(async () => {
  const [{ TodayCard: component }] = await Promise.all([import("./TodayCard.tsx"), engineReady()]);
  return { default: component };
});

export function EmptyHome() {
  const host = useHost();
  const { urgent } = host.current().facts();
  const isUrgent = urgent.inDanger || urgent.paidAgent || urgent.collectorsAtDoor || urgent.courtPaper !== undefined;
  return (
    <>
      <Show when={isUrgent}>
        <TodayCard unlessStep="add-first-debt" />
      </Show>
      <Card title={emptyHomeWords().emptyTitle}>
        <p>{emptyHomeWords().emptyLead}</p>
        <ButtonLink look="primary" wide href="#/debts/new">
          {emptyHomeWords().addFirst}
        </ButtonLink>
        <p>{emptyHomeWords().fromFilesLead}</p>
        <ButtonLink wide href="#/import">
          {emptyHomeWords().fromFiles}
        </ButtonLink>
        <Actions>
          <Button look="quiet" onClick={() => void host.showExample()}>
            {emptyHomeWords().seeExample}
          </Button>
          <ButtonLink look="quiet" href="#/tour">
            {emptyHomeWords().showAround}
          </ButtonLink>
          <ButtonLink look="quiet" href="#/restore">
            {emptyHomeWords().haveBackup}
          </ButtonLink>
          <ButtonLink look="quiet" href="#/helper">
            {emptyHomeWords().helpSomebody}
          </ButtonLink>
        </Actions>
      </Card>
      <Soft>{emptyHomeWords().nothingSent}</Soft>
    </>
  );
}
