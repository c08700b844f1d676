/** The person's own backup back onto this device: read whole and checked, told what is in it, and only then put in. */

import { useNavigate } from "@solidjs/router";
import { parseDay } from "@tanhao/core/day";
import { backupEnding } from "@tanhao/core/debt/sealed-case";
import { foldCase } from "@tanhao/journal/fold-case";
import { createSignal, Show } from "solid-js";
import { useHost } from "../case/case-host.tsx";
import { Button, ButtonLink } from "../design/Button.tsx";
import { Actions, Card, Page, Soft, Stack } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { Progress } from "../design/Progress.tsx";
import { format, shellWords } from "../language/words.ts";
import { PassphraseField } from "../lock/PassphraseField.tsx";
import { FileChoice } from "../materials/FileChoice.tsx";
import { holdHalfDone } from "../shell/half-done.ts";
import { useLeadOn } from "../shell/lead-on.ts";
import { backupSentence } from "./backup-sentence.ts";
import { backupWords } from "./backup-words.ts";
import { OtherFirst } from "./OtherFirst.tsx";
import { type ChosenBackup, readChosenBackup } from "./read-chosen-backup.ts";
import { hasRoomFor } from "./room.ts";

export function RestorePage() {
  const host = useHost();
  return (
    <Page title={backupWords().restoreTitle} lead={backupWords().restoreLead} back={{ href: "#/settings", label: shellWords().settings }}>
      <Show when={!host.isOther()} fallback={<OtherFirst />}>
        <OpenOwn />
      </Show>
    </Page>
  );
}

function OpenOwn() {
  const host = useHost();
  const navigate = useNavigate();
  const leadOn = useLeadOn();
  const [file, setFile] = createSignal<File>();
  const [passphrase, setPassphrase] = createSignal("");
  const [working, setWorking] = createSignal<{ readonly label: string; readonly done: number | null } | null>(null);
  const [checked, setChecked] = createSignal<ChosenBackup | null>(null);
  const [said, setSaid] = createSignal<string>();
  holdHalfDone("file", () => file() !== undefined);
  holdHalfDone("work", () => working() !== null);
  /** What would be replaced is the own case, never the example before it. */
  const hasWork = () =>
    host
      .own()
      .entries()
      .some(({ kind }) => kind !== "door.answered");

  const choose = (chosen: File) => {
    setFile(chosen);
    setChecked(null);
    setSaid(undefined);
  };
  const check = async (chosen: File) => {
    setSaid(undefined);
    setWorking({ label: backupWords().checking, done: null });
    const read = await readChosenBackup(chosen, passphrase(), (done) => setWorking({ label: backupWords().checking, done }));
    setWorking(null);
    if (!read.ok) return void setSaid(backupSentence(read.error));
    setChecked(read.value);
  };
  const replace = async (backup: ChosenBackup, chosen: File): Promise<string | undefined> => {
    if (!(await hasRoomFor(chosen.size))) return void setSaid(backupWords().noRoom(format().bytes(chosen.size)));
    setWorking({ label: backupWords().putting, done: null });
    const { replaceOwn } = await import("../case/replace-own.ts");
    const put = await replaceOwn(host, (originals) =>
      backup.takeOut(originals, (done) => setWorking({ label: backupWords().putting, done })),
    );
    setWorking(null);
    if (!put.ok) return void setSaid(backupSentence(put.error));
    if (host.isExample()) host.leaveExample();
    const open = host.own();
    notify(backupWords().put(open.facts().debts.length, open.entries().length));
    return "/";
  };

  const backUpFirst = () => {
    navigate("/backup");
    if (host.isExample()) host.leaveExample();
  };

  return (
    <>
      <Card>
        <Stack>
          <FileChoice label={backupWords().choose} accept={backupEnding} onFile={choose} />
          <Show when={file()}>
            {(chosen) => (
              <>
                <p>{backupWords().chosen(chosen().name, format().bytes(chosen().size))}</p>
                <Show when={checked() === null}>
                  <PassphraseField label={backupWords().itsPassphrase} value={passphrase()} onInput={setPassphrase} />
                  <Show when={working() === null}>
                    <Button look="primary" wide disabled={passphrase() === ""} onClick={() => void check(chosen())}>
                      {backupWords().check}
                    </Button>
                  </Show>
                </Show>
              </>
            )}
          </Show>
          <Show when={working()}>{(work) => <Progress label={work().label} done={work().done} />}</Show>
          <Show when={said()}>
            <p role="alert">{said()}</p>
          </Show>
        </Stack>
      </Card>
      <Show when={working() === null && checked()}>
        {(backup) => (
          <Card look={hasWork() ? "today" : "plain"} title={hasWork() ? backupWords().replaceTitle : undefined}>
            <Stack>
              <p role="status">{soundSentence(backup())}</p>
              <Show when={backup().opened.content.leftOut.length > 0}>
                <Soft>{backupWords().leftOut(backup().opened.content.leftOut.length)}</Soft>
              </Show>
              <Show when={backup().opened.changed.length > 0}>
                <Soft>{backupWords().changed(backup().opened.changed.length)}</Soft>
              </Show>
              <Show when={hasWork()}>
                <p>{backupWords().replaceLead}</p>
                <Show when={host.lock() === "open"}>
                  <p>{backupWords().replaceLock}</p>
                </Show>
              </Show>
              <Actions>
                <Show when={hasWork()}>
                  <Button onClick={backUpFirst}>{backupWords().backUpFirst}</Button>
                </Show>
                <Button
                  look={hasWork() ? "grave" : "primary"}
                  onClick={() => {
                    const chosen = file();
                    if (chosen) void leadOn(() => replace(backup(), chosen));
                  }}
                >
                  {backupWords().replace}
                </Button>
              </Actions>
            </Stack>
          </Card>
        )}
      </Show>
      <Soft>{backupWords().plainInstead}</Soft>
      <Soft>{backupWords().helping}</Soft>
      <ButtonLink href="#/helper">{backupWords().helpingLink}</ButtonLink>
    </>
  );
}

function soundSentence({ opened: { facts, entries, content } }: ChosenBackup): string {
  const made = parseDay(content.made);
  const debts = (facts ?? foldCase(entries).facts)?.debts.length ?? 0;
  return backupWords().sound(made.ok ? format().day(made.value) : content.made, debts, entries.length, content.files.length);
}
