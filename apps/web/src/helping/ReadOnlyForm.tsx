/** A form that also tells how things stand: the borrower fills it in, who helps reads what it holds and writes a note instead. */

import { type JSX, Show } from "solid-js";
import { useHost } from "../case/case-host.tsx";
import style from "./ReadOnlyForm.module.css";
import { WriteNoteCard } from "./WriteNoteCard.tsx";

export function ReadOnlyForm(props: { readonly children: JSX.Element }) {
  const host = useHost();
  return (
    <>
      <Show when={host.isOther()}>
        <WriteNoteCard />
      </Show>
      <fieldset class={style["form"]} disabled={host.isOther()}>
        {props.children}
      </fieldset>
    </>
  );
}
