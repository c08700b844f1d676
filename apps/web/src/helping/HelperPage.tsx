/** For who helps: opens somebody's backup to read, writes notes, and saves them signed. */

import { backupEnding } from "@tanhao/core/debt/sealed-case";
import { createSignal, Show } from "solid-js";
import { backupSentence } from "../backup/backup-sentence.ts";
import { readChosenBackup } from "../backup/read-chosen-backup.ts";
import { useHost } from "../case/case-host.tsx";
import { Button } from "../design/Button.tsx";
import { Card, Page, Soft, Stack } from "../design/Layout.tsx";
import { Progress } from "../design/Progress.tsx";
import { shellWords } from "../language/words.ts";
import { PassphraseField } from "../lock/PassphraseField.tsx";
import { FileChoice } from "../materials/FileChoice.tsx";
import { holdHalfDone } from "../shell/half-done.ts";
import { beginHelping, session } from "./helper-session.ts";
import { helperWords } from "./helper-words.ts";
import { WriteNotes } from "./WriteNotes.tsx";

export function HelperPage() {
  const host = useHost();
  return (
    <Page title={helperWords().title} lead={helperWords().lead} back={{ href: "#/settings", label: shellWords().settings }}>
      <Show when={host.isOther() && session()} fallback={<OpenOther />}>
        {(helping) => <WriteNotes session={helping()} />}
      </Show>
    </Page>
  );
}

function OpenOther() {
  const host = useHost();
  const [file, setFile] = createSignal<File>();
  const [passphrase, setPassphrase] = createSignal("");
  const [working, setWorking] = createSignal<{ readonly done: number | null } | null>(null);
  const [said, setSaid] = createSignal<string>();
  holdHalfDone("file", () => file() !== undefined);
  holdHalfDone("work", () => working() !== null);
  const open = async (chosen: File) => {
    setSaid(undefined);
    setWorking({ done: null });
    const read = await readChosenBackup(chosen, passphrase(), (done) => setWorking({ done }));
    const begun = read.ok ? await beginHelping(read.value, host) : read;
    setWorking(null);
    if (!begun.ok) setSaid(backupSentence(begun.error));
  };
  return (
    <Card>
      <Stack>
        <FileChoice label={helperWords().choose} accept={backupEnding} onFile={setFile} />
        <Show when={file()}>
          {(chosen) => (
            <>
              <Soft>{chosen().name}</Soft>
              <PassphraseField label={helperWords().passphrase} value={passphrase()} onInput={setPassphrase} />
              <Show when={working()} fallback={<OpenButton ready={passphrase() !== ""} onOpen={() => void open(chosen())} />}>
                {(work) => <Progress label={helperWords().opening} done={work().done} />}
              </Show>
            </>
          )}
        </Show>
        <Show when={said()}>
          <p role="alert">{said()}</p>
        </Show>
        <Soft>{helperWords().plainInstead}</Soft>
      </Stack>
    </Card>
  );
}

const OpenButton = (props: { readonly ready: boolean; readonly onOpen: () => void }) => (
  <Button look="primary" wide disabled={!props.ready} onClick={() => props.onOpen()}>
    {helperWords().open}
  </Button>
);
