/**
 * The files of a contact: looked at here where their own bytes say that they are a picture or a text, else saved to the device. Nothing
 * is opened as a page, whatever its name says; an erased one is named as erased.
 */

import { eraseProof } from "@tanhao/app/record/erase-proof";
import { pictureTypes, proofKindOf } from "@tanhao/app/record/proof-kind";
import type { CaseFile } from "@tanhao/journal/case-record";
import { createSignal, For, onCleanup, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Button } from "../design/Button.tsx";
import { Actions, Soft } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { format } from "../language/words.ts";
import { keepFailureSentence } from "../materials/keep-failure-sentence.ts";
import { saveDownload } from "../settings/save-download.ts";
import { storageSentence } from "../shell/refusal-sentence.ts";
import style from "./ContactEntry.module.css";
import { contactWords } from "./contact-words.ts";
import { EraseSheet } from "./EraseSheet.tsx";
import { fileNameOf } from "./file-name-of.ts";

export function ProofList(props: { readonly paths: readonly string[] }) {
  const open = useCase();
  const fileAt = (path: string): CaseFile | undefined => open.record().files.find((one) => one.path === path);
  return (
    <ul class={style["files"]}>
      <For each={props.paths}>
        {(path) => (
          <li>
            <Show when={fileAt(path)} fallback={<Soft>{contactWords().proofGone(fileNameOf(path))}</Soft>}>
              {(file) => <Proof file={file()} />}
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}

interface Shown {
  /** Of a picture; `null`: it is a text, or not shown here. */
  readonly address: string | null;
  readonly text: string | null;
}

/** As much of a text as is read on a phone; the whole of it can be saved. */
const shownLetters = 20_000;

function Proof(props: { readonly file: CaseFile }) {
  const open = useCase();
  const [shown, setShown] = createSignal<Shown | null>(null);
  const [said, setSaid] = createSignal<string>();
  const [asking, setAsking] = createSignal(false);
  const name = () => fileNameOf(props.file.path);
  const listedIn = () => open.record().contacts.filter(({ payload }) => payload.files?.includes(props.file.path)).length;
  const hide = () => {
    const { address } = shown() ?? { address: null };
    if (address !== null) URL.revokeObjectURL(address);
    setShown(null);
  };
  onCleanup(hide);
  const bytesOf = async (): Promise<Uint8Array<ArrayBuffer> | null> => {
    const bytes = await open.journal.storage.getFile(props.file.hash);
    if (bytes.ok) return bytes.value as Uint8Array<ArrayBuffer>; // no storage hands out shared memory
    setSaid(bytes.error.kind === "file-missing" ? contactWords().proofGone(name()) : storageSentence(bytes.error));
    return null;
  };
  const look = async () => {
    const bytes = await bytesOf();
    if (bytes === null) return;
    const next = await shownOf(bytes);
    hide();
    setShown(next);
    setSaid(next.address === null && next.text === null ? contactWords().proofSaveToOpen : undefined);
  };
  const save = async () => {
    const bytes = await bytesOf();
    if (bytes !== null) saveDownload(name(), bytes, "application/octet-stream");
  };
  const erase = async (because: string): Promise<string | null> => {
    const erased = await eraseProof(props.file, because, { ...open.ports, entries: open.entries });
    if (erased.ok) notify(contactWords().proofErased);
    if (erased.ok) return null;
    return erased.error.kind === "reason-missing" ? contactWords().eraseWhyMissing : keepFailureSentence(erased.error);
  };
  return (
    <>
      <p class={style["file"]}>
        {name()} <span class={style["time"]}>{format().bytes(props.file.size)}</span>
      </p>
      <Actions>
        <Show when={shown()} fallback={<Button onClick={() => void look()}>{contactWords().proofView}</Button>}>
          <Button onClick={hide}>{contactWords().proofHide}</Button>
        </Show>
        <Button look="quiet" onClick={() => void save()}>
          {contactWords().proofSave}
        </Button>
        <BorrowerOnly>
          <Button look="quiet" onClick={() => setAsking(true)}>
            {contactWords().proofErase}
          </Button>
        </BorrowerOnly>
      </Actions>
      <Show when={said()}>
        <p role="status">{said()}</p>
      </Show>
      <Show when={shown()?.address}>
        {(address) => <img class={style["picture"]} src={address()} alt={contactWords().proofPicture(name())} />}
      </Show>
      <Show when={shown()?.text}>
        {(text) => (
          <pre class={style["text"]} tabindex="0">
            {text()}
          </pre>
        )}
      </Show>
      <EraseSheet
        what={props.file.path}
        title={contactWords().proofErase}
        lead={contactWords().proofEraseLead(name(), listedIn() - 1)}
        open={asking()}
        onClose={() => setAsking(false)}
        onErase={erase}
      />
    </>
  );
}

async function shownOf(bytes: Uint8Array<ArrayBuffer>): Promise<Shown> {
  const kind = proofKindOf(bytes);
  const type = kind === null ? undefined : pictureTypes[kind];
  if (type !== undefined) return { address: URL.createObjectURL(new Blob([bytes], { type })), text: null };
  if (kind !== "text") return { address: null, text: null };
  const { decodeText } = await import("@tanhao/readers/decode-text");
  const decoded = decodeText(bytes);
  return { address: null, text: decoded.ok ? decoded.value.text.slice(0, shownLetters) : null };
}
