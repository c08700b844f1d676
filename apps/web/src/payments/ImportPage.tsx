/**
 * Imports a bill: choose, read with progress and a way to stop, see what became of every row, say which debt each
 * repayment belongs to. Nothing is stored before the last button.
 */

import type { FileReading } from "@tanhao/readers/file-reading";
import type { ReadFailure } from "@tanhao/readers/read-failure";
import { createSignal, Match, Show, Switch } from "solid-js";
import { Button } from "../design/Button.tsx";
import { Card, Page, Soft } from "../design/Layout.tsx";
import { Progress } from "../design/Progress.tsx";
import { shellWords } from "../language/words.ts";
import { ColumnsCard } from "./ColumnsCard.tsx";
import { FileChoice } from "./FileChoice.tsx";
import { importWords } from "./import-words.ts";
import { MatchCard } from "./MatchCard.tsx";
import { ReadingCard } from "./ReadingCard.tsx";
import { type ChosenFile, type ColumnChoice, readInPage } from "./read-in-page.ts";
import { readFailureSentence } from "./reading-sentences.ts";

type Step =
  | { readonly is: "choose"; readonly said: string | null }
  | { readonly is: "reading"; readonly file: ChosenFile; readonly done: number; readonly of: number; readonly stop: () => void }
  | { readonly is: "columns"; readonly file: ChosenFile; readonly header: readonly string[]; readonly said: string | null }
  | { readonly is: "read"; readonly file: ChosenFile; readonly reading: FileReading };

export function ImportPage() {
  const [step, setStep] = createSignal<Step>({ is: "choose", said: null });
  const stepAt = <Name extends Step["is"]>(name: Name) => {
    const now = step();
    return now.is === name ? (now as Extract<Step, { is: Name }>) : null;
  };

  const read = async (file: ChosenFile, columns: ColumnChoice | null) => {
    const stopping = new AbortController();
    const stop = () => stopping.abort();
    setStep({ is: "reading", file, done: 0, of: 0, stop });
    const reading = await readInPage(file, columns, (done, of) => setStep({ is: "reading", file, done, of, stop }), stopping.signal);
    setStep(reading.ok ? { is: "read", file, reading: reading.value } : stepAfter(reading.error, file, columns !== null));
  };

  return (
    <Page title={importWords().title} lead={importWords().lead} back={{ href: "#/", label: shellWords().backHome }}>
      <Switch>
        <Match when={stepAt("choose")}>
          {(choose) => (
            <>
              <Show when={choose().said}>
                <Card look="today">
                  <p role="alert">{choose().said}</p>
                </Card>
              </Show>
              <FileChoice label={importWords().choose} onChoose={(file) => void read(file, null)} />
              <Soft>{importWords().chooseHint}</Soft>
            </>
          )}
        </Match>
        <Match when={stepAt("reading")}>
          {(reading) => (
            <Progress
              label={`${importWords().reading(reading().file.name)} ${reading().done > 0 ? importWords().readingRows(reading().done) : ""}`}
              done={reading().of > 0 ? reading().done / reading().of : null}
              stop={{ label: importWords().stop, onStop: reading().stop }}
            />
          )}
        </Match>
        <Match when={stepAt("columns")}>
          {(columns) => (
            <ColumnsCard header={columns().header} said={columns().said} onRead={(chosen) => void read(columns().file, chosen)} />
          )}
        </Match>
        <Match when={stepAt("read")}>
          {(done) => (
            <>
              <ReadingCard reading={done().reading} />
              <MatchCard reading={done().reading} file={done().file} />
              <Button look="quiet" onClick={() => setStep({ is: "choose", said: null })}>
                {importWords().again}
              </Button>
            </>
          )}
        </Match>
      </Switch>
    </Page>
  );
}

/** A table nobody knows is asked about; anything else is said. */
function stepAfter(failure: ReadFailure, file: ChosenFile, wasAsked: boolean): Step {
  if (failure.kind === "cancelled") return { is: "choose", said: importWords().stopped };
  if (failure.kind === "table-unknown" && failure.header.length > 0) return { is: "columns", file, header: failure.header, said: null };
  if (failure.kind === "mapping-no-header" && wasAsked && failure.header.length > 0) {
    return { is: "columns", file, header: failure.header, said: readFailureSentence(failure) };
  }
  return { is: "choose", said: readFailureSentence(failure) };
}
