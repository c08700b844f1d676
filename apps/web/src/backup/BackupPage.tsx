/** One tap, two passphrases, one file. What forgetting means is said before, and the file leaves the page only by the person's hand. */

import { leastPassphraseLetters } from "@tanhao/app/backup/sealing";
import { parseDay } from "@tanhao/core/day";
import { backupEnding } from "@tanhao/core/debt/sealed-case";
import { createSignal, Show } from "solid-js";
import { useCase, useHost } from "../case/case-host.tsx";
import { Button } from "../design/Button.tsx";
import { CheckField } from "../design/Field.tsx";
import { Card, Page, Soft, Stack } from "../design/Layout.tsx";
import { Progress } from "../design/Progress.tsx";
import { TermRow } from "../glossary/TermRow.tsx";
import { WaysOn } from "../home/WaysOn.tsx";
import { format, shellWords } from "../language/words.ts";
import { PassphraseField } from "../lock/PassphraseField.tsx";
import { saveDownload } from "../settings/save-download.ts";
import { holdHalfDone } from "../shell/half-done.ts";
import { keep, kept } from "../shell/kept-setting.ts";
import { storageSentence } from "../shell/refusal-sentence.ts";
import { backupWords } from "./backup-words.ts";
import { type BackupNotMade, makeBackup } from "./make-backup.ts";
import { OtherFirst } from "./OtherFirst.tsx";

const lastName = "backed-up-on";

export function BackupPage() {
  const host = useHost();
  return (
    <Page title={backupWords().title} lead={backupWords().lead} back={{ href: "#/settings", label: shellWords().settings }}>
      <Show when={!host.isOther()} fallback={<OtherFirst />}>
        <Show when={host.current().entries().length > 0} fallback={<WaysOn nothing={backupWords().nothing} />}>
          <BackupForm />
        </Show>
      </Show>
    </Page>
  );
}

function BackupForm() {
  const open = useCase();
  const host = useHost();
  const [passphrase, setPassphrase] = createSignal("");
  const [again, setAgain] = createSignal("");
  const [understood, setUnderstood] = createSignal(false);
  const [without, setWithout] = createSignal(false);
  const [working, setWorking] = createSignal<{ readonly done: number | null; readonly stop: AbortController } | null>(null);
  const [said, setSaid] = createSignal<string>();
  const [made, setMade] = createSignal<string>();
  const [last, setLast] = createSignal(kept(lastName));
  holdHalfDone("work", () => working() !== null);
  const size = () => open.record().files.reduce((sum, file) => sum + file.size, 0);
  const shortError = () => (passphrase() !== "" && [...passphrase()].length < leastPassphraseLetters ? backupWords().tooShort : undefined);
  const differError = () => (again() !== "" && again() !== passphrase() ? backupWords().differ : undefined);
  const isReady = () => understood() && [...passphrase()].length >= leastPassphraseLetters && again() === passphrase();

  const make = async () => {
    const stop = new AbortController();
    setSaid(undefined);
    setMade(undefined);
    setWorking({ done: null, stop });
    const order = {
      passphrase: passphrase(),
      withOriginals: !without(),
      signal: stop.signal,
      onProgress: (done: number | null) => setWorking({ done, stop }),
    };
    const backup = await makeBackup(open, order);
    setWorking(null);
    if (!backup.ok) return void setSaid(notMadeSentence(backup.error));
    const name = `tanhao-${open.today()}${backupEnding}`;
    const isSaved = saveDownload(name, backup.value, "application/octet-stream");
    if (isSaved) setMade(backupWords().made(name, format().bytes(backup.value.size)));
    setPassphrase("");
    setAgain("");
    setUnderstood(false);
    if (host.isExample() || !isSaved) return;
    keep(lastName, open.today());
    setLast(open.today());
  };

  return (
    <>
      <Soft>{lastSentence(last())}</Soft>
      <TermRow of={["backup", "passphrase"]} />
      <Card>
        <Stack>
          <p>
            {backupWords().contents(
              open.facts().debts.length,
              open.entries().length,
              without() ? 0 : open.record().files.length,
              format().bytes(without() ? 0 : size()),
            )}
          </p>
          <Show when={open.record().files.length > 0}>
            <CheckField
              label={backupWords().withoutFiles}
              hint={backupWords().withoutFilesHint}
              checked={without()}
              onChange={setWithout}
            />
          </Show>
          <PassphraseField
            label={backupWords().passphrase}
            hint={backupWords().passphraseHint}
            error={shortError()}
            value={passphrase()}
            onInput={setPassphrase}
            isNew
          />
          <PassphraseField label={backupWords().again} error={differError()} value={again()} onInput={setAgain} isNew />
          <p>{backupWords().forget}</p>
          <CheckField label={backupWords().understood} checked={understood()} onChange={setUnderstood} />
          <Show
            when={working()}
            fallback={
              <Button look="primary" wide disabled={!isReady()} onClick={() => void make()}>
                {backupWords().make}
              </Button>
            }
          >
            {(work) => (
              <Progress
                label={work().done === null ? backupWords().stretching : backupWords().making}
                done={work().done}
                stop={{ label: backupWords().stop, onStop: () => work().stop.abort() }}
              />
            )}
          </Show>
          <Show when={said()}>
            <p role="alert">{said()}</p>
          </Show>
          <Show when={made()}>
            <p role="status">{made()}</p>
          </Show>
        </Stack>
      </Card>
    </>
  );
}

function lastSentence(day: string | null): string {
  const last = day === null ? null : parseDay(day);
  return last?.ok ? backupWords().last(format().day(last.value)) : backupWords().never;
}

function notMadeSentence(failure: BackupNotMade): string {
  switch (failure.kind) {
    case "stopped":
      return backupWords().stopped;
    case "member-moved":
      return backupWords().notMade(backupWords().moved(failure.member));
    case "original-not-read":
      return backupWords().notMade(
        failure.because.kind === "file-missing" ? backupWords().originalGone(failure.path) : storageSentence(failure.because),
      );
  }
}
