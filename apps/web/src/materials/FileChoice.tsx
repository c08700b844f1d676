/** A field that opens the phone's file chooser, and takes files dropped onto it. Nothing leaves the device. */

import { createSignal } from "solid-js";
import style from "./FileChoice.module.css";
import type { ChosenFile } from "./read-in-page.ts";

interface FileChoiceProps {
  readonly label: string;
  readonly accept?: string;
  readonly several?: boolean;
  /** Bytes; a larger one is not read at all, and named. Every choice tells, so that what was said before goes. */
  readonly most?: number;
  readonly onTooLarge?: (names: readonly string[]) => void;
  readonly onChoose?: (files: readonly ChosenFile[]) => void;
  /** The first file as it lies there, unread: for what may be too large to be held whole. */
  readonly onFile?: (file: File) => void;
}

export function FileChoice(props: FileChoiceProps) {
  const [over, setOver] = createSignal(false);
  const take = async (list: FileList | null | undefined) => {
    const given = [...(list ?? [])].slice(0, props.several ? undefined : 1);
    const files = given.filter(({ size }) => size <= (props.most ?? Number.POSITIVE_INFINITY));
    if (given.length > 0) props.onTooLarge?.(given.filter((file) => !files.includes(file)).map(({ name }) => name));
    if (files[0]) props.onFile?.(files[0]);
    if (!props.onChoose) return;
    const chosen = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
    if (chosen.length > 0) props.onChoose(chosen);
  };
  const choose = async (input: HTMLInputElement) => {
    await take(input.files);
    input.value = ""; // the same file may be chosen again
  };
  return (
    <label
      class={style["choice"]}
      classList={{ [style["over"] ?? ""]: over() }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer?.files);
      }}
    >
      <input
        class={style["input"]}
        type="file"
        accept={props.accept}
        multiple={props.several ?? false}
        onChange={(event) => void choose(event.currentTarget)}
      />
      <span>{props.label}</span>
    </label>
  );
}
