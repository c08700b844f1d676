/** The whole case out to one file and in again. A file is read and checked whole before anything here is replaced. */

import { type CheckedCase, checkCaseFile, putOriginals } from "@tanhao/app/case/open-case-file";
import { saveCaseFile } from "@tanhao/app/case/save-case-file";
import { createSignal, Show } from "solid-js";
import { useHost } from "../case/case-host.tsx";
import type { OpenCase } from "../case/open-case.ts";
import { Button } from "../design/Button.tsx";
import { Actions, Card, Soft } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { Sheet } from "../design/Sheet.tsx";
import { documentNotes } from "../language/facts-words.ts";
import { shellWords } from "../language/words.ts";
import { FileChoice } from "../materials/FileChoice.tsx";
import type { ChosenFile } from "../materials/read-in-page.ts";
import { holdHalfDone } from "../shell/half-done.ts";
import { useLeadOn } from "../shell/lead-on.ts";
import { storageSentence } from "../shell/refusal-sentence.ts";
import { caseFileSentence } from "./case-file-sentences.ts";
import { saveDownload } from "./save-download.ts";
import { settingsWords } from "./settings-words.ts";

export function CaseFileCard() {
  const host = useHost();
  const leadOn = useLeadOn();
  const [said, setSaid] = createSignal<string>();
  const [waiting, setWaiting] = createSignal<CheckedCase | null>(null);
  holdHalfDone("file", () => waiting() !== null);

  const save = async (open: OpenCase) => {
    const [{ writeCaseFile }, { writeCaseYaml }] = await Promise.all([
      import("@tanhao/writers/case-file/write-case-file"),
      import("@tanhao/writers/case-yaml/write-case-yaml"),
    ]);
    const whole = { entries: open.entries(), record: open.record(), storage: open.journal.storage };
    const saved = await saveCaseFile(whole, { writeCaseFile, writeCaseYaml: (facts) => writeCaseYaml(facts, documentNotes()) });
    if (!saved.ok)
      return void setSaid(
        saved.error.because.kind === "file-missing" ? settingsWords().originalGone(saved.error.path) : storageSentence(saved.error.because),
      );
    const name = `tanhao-${open.today()}.tanhao`;
    if (saveDownload(name, saved.value as Uint8Array<ArrayBuffer>, "application/zip")) notify(settingsWords().savedFile(name));
  };

  const read = async (file: ChosenFile) => {
    const [{ readCaseFile }, { readCaseYaml }] = await Promise.all([
      import("@tanhao/readers/case-file/read-case-file"),
      import("@tanhao/readers/case-yaml/read-case-yaml"),
    ]);
    const checked = await checkCaseFile(file.bytes, { readCaseFile, readCaseYaml }, await host.trialJournal());
    setSaid(checked.ok ? undefined : caseFileSentence(checked.error));
    if (!checked.ok) return;
    if (hasWork()) setWaiting(checked.value);
    else await leadOn(() => replace(checked.value));
  };
  /** Answers at the door alone are no work to lose. */
  const hasWork = () =>
    host
      .own()
      .entries()
      .some(({ kind }) => kind !== "door.answered");

  const replace = async (checked: CheckedCase): Promise<string | undefined> => {
    setWaiting(null);
    const { replaceOwn } = await import("../case/replace-own.ts");
    const put = await replaceOwn(host, (originals) => putOriginals(checked, originals));
    if (!put.ok) return void setSaid(caseFileSentence(put.error));
    if (host.isExample()) host.leaveExample();
    const open = host.own();
    notify(settingsWords().opened(open.facts().debts.length, open.entries().length));
    return "/";
  };

  return (
    <Card title={settingsWords().fileTitle}>
      <Soft>{settingsWords().fileLead}</Soft>
      <Button onClick={() => void save(host.current())}>{settingsWords().saveFile}</Button>
      <FileChoice label={settingsWords().openFile} onChoose={([file]) => file && void read(file)} />
      <Soft>{settingsWords().openFileLead}</Soft>
      <Show when={said()}>
        <p role="alert">{said()}</p>
      </Show>
      <Sheet
        title={settingsWords().openWouldReplaceTitle}
        open={waiting() !== null}
        onClose={() => setWaiting(null)}
        closeLabel={shellWords().close}
      >
        <p>{settingsWords().openWouldReplace}</p>
        <Show when={host.lock() === "open"}>
          <p>{settingsWords().openDropsLock}</p>
        </Show>
        <Actions>
          <Button onClick={() => void save(host.own())}>{settingsWords().saveFile}</Button>
          <Button
            look="grave"
            onClick={() => {
              const checked = waiting();
              if (checked) void leadOn(() => replace(checked));
            }}
          >
            {settingsWords().replace}
          </Button>
          <Button look="quiet" onClick={() => setWaiting(null)}>
            {shellWords().cancel}
          </Button>
        </Actions>
      </Sheet>
    </Card>
  );
}
