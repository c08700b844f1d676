/**
 * What the borrower has on the phone: any number of files at once, each read with progress and a way to stop, every row
 * accounted for; then what is in them, to be confirmed. Nothing is stored before a button says so.
 */

import { createMemo, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Card, Page, Soft, Stack } from "../design/Layout.tsx";
import { shellWords } from "../language/words.ts";
import { ContractCard } from "./ContractCard.tsx";
import { FileCard } from "./FileCard.tsx";
import { FileChoice } from "./FileChoice.tsx";
import { importQueueOf, readingsOf } from "./import-queue.ts";
import { importWords } from "./import-words.ts";
import { MatchCard } from "./MatchCard.tsx";
import { MessagesCard } from "./MessagesCard.tsx";
import { PictureAhead } from "./PictureAhead.tsx";
import { ReportCard } from "./ReportCard.tsx";

export function ImportPage() {
  const queue = importQueueOf(useCase());
  const read = createMemo(() => queue.files().flatMap(readingsOf));
  return (
    <Page title={importWords().title} lead={importWords().lead} back={{ href: "#/", label: shellWords().backHome }}>
      <Stack>
        <FileChoice label={queue.files().length === 0 ? importWords().choose : importWords().chooseMore} several onChoose={queue.add} />
        <Soft>{importWords().chooseHint}</Soft>
        <PictureAhead after={queue.files().map(({ state }) => state().is)} />
        <For each={queue.files()}>
          {(queued) => (
            <FileCard queued={queued} onReadAgain={(told) => queue.readAgain(queued, told)} onTakeAway={() => queue.takeAway(queued)} />
          )}
        </For>
        <For each={read()}>
          {(one) => <Show when={one.reading.report}>{(report) => <ReportCard file={one.file} report={report()} />}</Show>}
        </For>
        <For each={read()}>
          {(one) => <Show when={one.reading.contract}>{(contract) => <ContractCard file={one.file} contract={contract()} />}</Show>}
        </For>
        <For each={read()}>
          {(one) => (
            <Show when={one.reading.messages.length > 0}>
              <MessagesCard file={one.file} messages={one.reading.messages} />
            </Show>
          )}
        </For>
        <Show when={read().length > 0}>
          <MatchCard read={read()} said={queue.said} />
          <Card title={importWords().nextTitle}>
            <Stack gap="small">
              <ButtonLink href="#/papers" wide>
                {importWords().toPapers}
              </ButtonLink>
              <ButtonLink look="quiet" href="#/" wide>
                {importWords().toHome}
              </ButtonLink>
            </Stack>
          </Card>
        </Show>
      </Stack>
    </Page>
  );
}
