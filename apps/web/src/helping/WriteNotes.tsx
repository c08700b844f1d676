/** Notes about the case one looks at: written on a chain of their own, and saved as one signed file. */

import { debtName } from "@tanhao/app/case/debt-name";
import { parseDay } from "@tanhao/core/day";
import { debtId } from "@tanhao/core/ids";
import { fingerprintOf } from "@tanhao/journal/signed/helper-key";
import { notesEnding, signNotes } from "@tanhao/journal/signed/notes-file";
import { createSignal, Show } from "solid-js";
import { useHost } from "../case/case-host.tsx";
import { Button, ButtonLink } from "../design/Button.tsx";
import { SelectField, TextArea, TextField } from "../design/Field.tsx";
import { Actions, Card, Soft, Stack } from "../design/Layout.tsx";
import { Sheet } from "../design/Sheet.tsx";
import { format, shellWords } from "../language/words.ts";
import { saveDownload } from "../settings/save-download.ts";
import { HelperNotes } from "./HelperNotes.tsx";
import { endHelping, type HelperSession, isUnsaved, type NoteDraft, notesOf, ownKey, savedNotes, setSavedNotes } from "./helper-session.ts";
import { helperWords } from "./helper-words.ts";

export function WriteNotes(props: { readonly session: HelperSession }) {
  const host = useHost();
  const open = () => props.session.open;
  const notes = () => notesOf(props.session);
  const unsaved = () => notes().length - savedNotes();
  const firstName = () =>
    open()
      .record()
      .notes.find(({ device }) => device === props.session.pen.device)?.payload.name;
  const draft = () => props.session.draft[0]();
  const write = (part: Partial<NoteDraft>) => props.session.draft[1]((before) => ({ ...before, ...part }));
  const [wrong, setWrong] = createSignal<"name" | "text">();
  const [saved, setSaved] = createSignal<string>();
  const [leaving, setLeaving] = createSignal(false);

  const add = async () => {
    const { about, text, until } = draft();
    const name = firstName() ?? draft().name.trim();
    setWrong(name === "" ? "name" : text.trim() === "" ? "text" : undefined);
    if (wrong() !== undefined) return;
    const day = parseDay(until);
    const payload = {
      name,
      key: ownKey().publicKey,
      text: text.trim(),
      ...(about !== "" && { debt: debtId(about) }),
      ...(day.ok && { until: day.value }),
    };
    const written = await props.session.pen.append({ kind: "helper.noted", payload });
    if (!written.ok) throw new Error(`Broken invariant: memory refuses nothing (${written.error.kind})`);
    await open().refresh();
    write({ text: "", until: "" });
  };
  const save = () => {
    const file = signNotes({ name: firstName() ?? draft().name.trim(), seen: props.session.seen, entries: notes() }, ownKey());
    const fileName = `tanhao-${open().today()}${notesEnding}`;
    if (!saveDownload(fileName, file, "application/json")) return;
    setSavedNotes(notes().length);
    setSaved(helperWords().saved(fileName));
  };
  const made = () => parseDay(props.session.made);

  return (
    <>
      <Card>
        <Stack>
          <Soft>{helperWords().made(madeText(made(), props.session.made))}</Soft>
          <Show when={props.session.leftOut > 0}>
            <Soft>{helperWords().withoutFiles(props.session.leftOut)}</Soft>
          </Show>
          <Actions>
            <ButtonLink href="#/">{helperWords().look}</ButtonLink>
            <Button look="quiet" onClick={() => (isUnsaved(props.session) ? setLeaving(true) : endHelping(host))}>
              {helperWords().leave}
            </Button>
          </Actions>
        </Stack>
      </Card>
      <Card title={helperWords().writeTitle}>
        <Stack>
          <Show when={firstName() === undefined} fallback={<p>{helperWords().by(firstName() ?? "")}</p>}>
            <TextField
              label={helperWords().name}
              hint={helperWords().nameHint}
              error={wrong() === "name" ? helperWords().nameMissing : undefined}
              value={draft().name}
              onInput={(name) => write({ name })}
            />
          </Show>
          <SelectField
            label={helperWords().about}
            value={draft().about}
            none={helperWords().whole}
            choices={open()
              .facts()
              .debts.map((debt) => ({ value: debt.id, label: debtName(debt) }))}
            onChange={(about) => write({ about })}
          />
          <TextArea
            label={helperWords().text}
            hint={helperWords().textHint}
            error={wrong() === "text" ? helperWords().textMissing : undefined}
            value={draft().text}
            onInput={(text) => write({ text })}
          />
          <TextField
            label={helperWords().until}
            optional={shellWords().optional}
            kind="day"
            value={draft().until}
            onInput={(until) => write({ until })}
          />
          <Button onClick={() => void add()}>{helperWords().add}</Button>
        </Stack>
      </Card>
      <Show when={notes().length > 0}>
        <HelperNotes title={helperWords().written} />
        <Card>
          <Stack>
            <Show when={unsaved() > 0}>
              <p role="status">{helperWords().unsaved(unsaved())}</p>
            </Show>
            <Button look="primary" wide onClick={save}>
              {helperWords().save}
            </Button>
            <Show when={saved()}>
              <p role="status">{saved()}</p>
            </Show>
            <p>
              {helperWords().fingerprint}
              <strong>{fingerprintOf(ownKey().publicKey)}</strong>
            </p>
            <Soft>{helperWords().fingerprintHint}</Soft>
          </Stack>
        </Card>
      </Show>
      <Sheet title={helperWords().leaveUnsaved} open={leaving()} onClose={() => setLeaving(false)} closeLabel={shellWords().close}>
        <Show when={unsaved() > 0}>
          <p>{helperWords().unsaved(unsaved())}</p>
        </Show>
        <Show when={draft().text.trim() !== ""}>
          <p>{helperWords().halfTyped}</p>
        </Show>
        <Actions>
          <Button look="grave" onClick={() => endHelping(host)}>
            {helperWords().leaveAnyway}
          </Button>
          <Button look="quiet" onClick={() => setLeaving(false)}>
            {shellWords().cancel}
          </Button>
        </Actions>
      </Sheet>
    </>
  );
}

const madeText = (day: ReturnType<typeof parseDay>, said: string): string => (day.ok ? format().day(day.value) : said);
