/** One chosen file: waiting, being read, or what became of it; what the person can do where it could not be read. */

import type { FileReading } from "@tanhao/readers/file-reading";
import type { ReadFailure } from "@tanhao/readers/read-failure";
import type { ProposedMapping } from "@tanhao/readers/table/proposed-mapping";
import { For, Match, Show, Switch } from "solid-js";
import { Button } from "../design/Button.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { Progress } from "../design/Progress.tsx";
import { ColumnsForm } from "./ColumnsForm.tsx";
import type { ImportAnswers } from "./import-answers.ts";
import type { FileState, QueuedFile } from "./import-queue.ts";
import { importWords } from "./import-words.ts";
import { PasswordForm } from "./PasswordForm.tsx";
import { PictureCard } from "./PictureCard.tsx";
import { progressSentence } from "./progress-sentence.ts";
import { ReadingSummary } from "./ReadingSummary.tsx";
import { type ComparedPicture, type ReadOutcome, rememberMapping, type Told } from "./read-in-page.ts";
import { readFailureSentence } from "./reading-sentences.ts";

interface FileCardProps {
  readonly queued: QueuedFile;
  readonly answers: ImportAnswers;
  readonly onReadAgain: (told: Told) => void;
  readonly onTakeAway: () => void;
}

export function FileCard(props: FileCardProps) {
  const stateAt = <Name extends FileState["is"]>(name: Name) => {
    const now = props.queued.state();
    return now.is === name ? (now as Extract<FileState, { is: Name }>) : null;
  };
  /** Pictures of an archive are compared one by one. */
  const compared = (picture: ComparedPicture) => props.onReadAgain({ compared: [...(stateAt("read")?.told.compared ?? []), picture] });
  return (
    <Card title={props.queued.file.name}>
      <Switch>
        <Match when={stateAt("waiting")}>
          <Soft>{importWords().waiting}</Soft>
        </Match>
        <Match when={stateAt("reading")}>
          {(reading) => (
            <Progress
              label={progressSentence(reading().progress, props.queued.file.name)}
              done={reading().progress.of > 0 ? reading().progress.done / reading().progress.of : null}
              stop={{ label: importWords().stop, onStop: reading().stop }}
            />
          )}
        </Match>
        <Match when={stateAt("part-missing")}>
          <p role="alert">{importWords().partMissing}</p>
          <Button onClick={() => props.onReadAgain({})}>{importWords().readOnceMore}</Button>
        </Match>
        <Match when={stateAt("read")}>
          {(read) => (
            <>
              <For each={read().outcomes}>
                {(outcome) => (
                  <>
                    <Show when={read().outcomes.length > 1}>
                      <h3>{outcome.file.split("/").at(-1)}</h3>
                    </Show>
                    <Outcome outcome={outcome} answers={props.answers} onReadAgain={props.onReadAgain} onCompared={compared} />
                  </>
                )}
              </For>
              <Button look="quiet" onClick={props.onTakeAway}>
                {importWords().takeAway(props.queued.file.name)}
              </Button>
            </>
          )}
        </Match>
      </Switch>
    </Card>
  );
}

interface OutcomeProps {
  readonly outcome: ReadOutcome;
  readonly answers: ImportAnswers;
  readonly onReadAgain: (told: Told) => void;
  readonly onCompared: (compared: ComparedPicture) => void;
}

function Outcome(props: OutcomeProps) {
  const reading = (): FileReading | null => (props.outcome.reading.ok ? props.outcome.reading.value : null);
  const failure = (): ReadFailure | null => (props.outcome.reading.ok ? null : props.outcome.reading.error);
  return (
    <>
      <Show when={props.outcome.picture}>
        {(picture) => (
          <PictureCard rows={reading()?.picture ?? []} picture={picture()} answers={props.answers} onCompared={props.onCompared} />
        )}
      </Show>
      <Show when={props.outcome.picture === null || props.outcome.picture.isCompared}>
        <Show when={reading()}>{(read) => <ReadingSummary reading={read()} />}</Show>
        <Show when={reading()?.picture?.length === 0}>
          <p>{importWords().noWriting}</p>
        </Show>
      </Show>
      <Show when={failure()}>{(failed) => <Refused failure={failed()} onReadAgain={props.onReadAgain} />}</Show>
    </>
  );
}

/** A password or the columns can be told; anything else is said. */
function Refused(props: { readonly failure: ReadFailure; readonly onReadAgain: (told: Told) => void }) {
  const locked = () => ["archive-encrypted", "archive-wrong-password", "pdf-locked", "pdf-wrong-password"].includes(props.failure.kind);
  const wrong = () => props.failure.kind.endsWith("wrong-password");
  const table = () => {
    const { failure } = props;
    if (failure.kind === "table-unknown" && failure.header.length > 0) return { ...failure, said: null };
    if (failure.kind === "mapping-no-header" && failure.header.length > 0)
      return { header: failure.header, fingerprint: null, proposal: null, said: readFailureSentence(failure) };
    return null;
  };
  const readBy = (mapping: ProposedMapping, fingerprint: string | null) => {
    if (fingerprint !== null) rememberMapping(fingerprint, mapping);
    props.onReadAgain({ mapping });
  };
  return (
    <Switch
      fallback={
        <>
          <p role="alert">{readFailureSentence(props.failure)}</p>
          <Show when={props.failure.kind === "cancelled"}>
            <Button onClick={() => props.onReadAgain({})}>{importWords().readOnceMore}</Button>
          </Show>
        </>
      }
    >
      <Match when={locked()}>
        <Show when={!wrong()}>
          <p>{readFailureSentence(props.failure)}</p>
        </Show>
        <PasswordForm
          said={wrong() ? readFailureSentence(props.failure) : null}
          onPassword={(password) => props.onReadAgain({ password })}
        />
      </Match>
      <Match when={table()}>
        {(at) => (
          <>
            <h3>{importWords().columnsTitle}</h3>
            <ColumnsForm
              header={at().header}
              proposal={at().proposal}
              said={at().said}
              onRead={(mapping) => readBy(mapping, at().fingerprint)}
            />
          </>
        )}
      </Match>
    </Switch>
  );
}
