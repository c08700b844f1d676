/**
 * What the borrower has on the phone: any number of files at once, each read with progress and a way to stop, every row
 * accounted for; then what is in them, to be confirmed. Nothing is stored before a button says so.
 */

import { createMemo, For, Show } from "solid-js";
import { useCase, useHost } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Card, Page, Soft, Stack } from "../design/Layout.tsx";
import { shellWords } from "../language/words.ts";
import { ContractCard } from "./ContractCard.tsx";
import { FileCard } from "./FileCard.tsx";
import { FileChoice } from "./FileChoice.tsx";
import { FoundCard, partIds } from "./FoundCard.tsx";
import { importQueueOf, isAsked, readingsOf } from "./import-queue.ts";
import { importWords } from "./import-words.ts";
import { MatchCard } from "./MatchCard.tsx";
import { MessagesCard } from "./MessagesCard.tsx";
import { PictureAhead } from "./PictureAhead.tsx";
import { ReportCard } from "./ReportCard.tsx";

export function ImportPage() {
  const open = useCase();
  const queue = importQueueOf(useHost());
  const asked = createMemo(() => queue.files().filter(isAsked));
  const read = createMemo(() => queue.files().flatMap(readingsOf));
  return (
    <Page title={importWords().title} lead={importWords().lead} back={{ href: "#/", label: shellWords().backHome }}>
      <Stack>
        <FileChoice label={queue.files().length === 0 ? importWords().choose : importWords().chooseMore} several onChoose={queue.add} />
        <Show when={queue.files().length === 0}>
          <Soft>{importWords().chooseHint}</Soft>
        </Show>
        <FoundCard read={read()} asked={asked().length} />
        <PictureAhead after={queue.files().map(({ state }) => state().is)} />
        <For each={queue.files()}>
          {(queued) => (
            <div id={asked()[0] === queued ? partIds.asked : undefined} tabindex="-1">
              <FileCard
                queued={queued}
                answers={queue.answers}
                onReadAgain={(told) => queue.readAgain(queued, told)}
                onTakeAway={() => queue.takeAway(queued)}
              />
            </div>
          )}
        </For>
        <div id={partIds.report} tabindex="-1">
          <For each={read()}>
            {(one) => <Show when={one.reading.report}>{(report) => <ReportCard file={one.file} report={report()} />}</Show>}
          </For>
        </div>
        <div id={partIds.contract} tabindex="-1">
          <For each={read()}>
            {(one) => <Show when={one.reading.contract}>{(contract) => <ContractCard file={one.file} contract={contract()} />}</Show>}
          </For>
        </div>
        <div id={partIds.messages} tabindex="-1">
          <For each={read()}>
            {(one) => (
              <Show when={one.reading.messages.length > 0}>
                <MessagesCard file={one.file} messages={one.reading.messages} answers={queue.answers} />
              </Show>
            )}
          </For>
        </div>
        <Show when={read().length > 0}>
          <div id={partIds.payments} tabindex="-1">
            <MatchCard read={read()} said={queue.said} />
          </div>
          <Card title={importWords().nextTitle}>
            <Stack gap="small">
              <Show
                when={open.facts().debts.length > 0}
                fallback={
                  <>
                    <p>{importWords().noDebtYet}</p>
                    <ButtonLink href="#/debts/new?back=import" wide>
                      {importWords().addDebt}
                    </ButtonLink>
                  </>
                }
              >
                <ButtonLink look="primary" href="#/" wide>
                  {importWords().toHome}
                </ButtonLink>
              </Show>
              <ButtonLink look="quiet" href="#/papers" wide>
                {importWords().toPapers}
              </ButtonLink>
            </Stack>
          </Card>
        </Show>
      </Stack>
    </Page>
  );
}
