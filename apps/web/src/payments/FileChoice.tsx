/** A button that opens the phone's file chooser and hands over name and bytes. Nothing leaves the device. */

import style from "./FileChoice.module.css";
import type { ChosenFile } from "./read-in-page.ts";

interface FileChoiceProps {
  readonly label: string;
  readonly accept?: string;
  readonly onChoose: (file: ChosenFile) => void;
}

export function FileChoice(props: FileChoiceProps) {
  const choose = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    input.value = ""; // the same file may be chosen again
    props.onChoose({ name: file.name, bytes });
  };
  return (
    <label class={style["choice"]}>
      <input class={style["input"]} type="file" accept={props.accept} onChange={(event) => void choose(event.currentTarget)} />
      <span>{props.label}</span>
    </label>
  );
}
