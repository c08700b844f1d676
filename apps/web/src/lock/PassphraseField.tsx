/** A passphrase is typed hidden and can be shown: a long one is easily mistyped. It is no draft: half typed it lies nowhere, and is gone with the page. */

import { createSignal, createUniqueId, Show } from "solid-js";
import field from "../design/Field.module.css";
import { holdHalfDone } from "../shell/half-done.ts";
import style from "./Lock.module.css";
import { lockWords } from "./lock-words.ts";

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly isNew?: boolean;
}

export function PassphraseField(props: PassphraseFieldProps) {
  const id = createUniqueId();
  const [shown, setShown] = createSignal(false);
  holdHalfDone("passphrase", () => props.value !== "");
  const describedBy = () => [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <div class={field["field"]}>
      <label class={field["label"]} for={id}>
        {props.label}
      </label>
      <span class={field["box"]}>
        <input
          id={id}
          class={field["input"]}
          type={shown() ? "text" : "password"}
          autocomplete={props.isNew === true ? "new-password" : "off"}
          autocapitalize="none"
          spellcheck={false}
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          aria-invalid={props.error !== undefined}
          aria-describedby={describedBy()}
        />
        <button
          type="button"
          class={style["show"]}
          aria-label={shown() ? lockWords().unshow(props.label) : lockWords().show(props.label)}
          onClick={() => setShown(!shown())}
        >
          {shown() ? lockWords().unshowShort : lockWords().showShort}
        </button>
      </span>
      <Show when={props.hint}>
        <span class={field["hint"]} id={`${id}-hint`}>
          {props.hint}
        </span>
      </Show>
      <Show when={props.error}>
        <span class={field["error"]} id={`${id}-error`} role="alert">
          {props.error}
        </span>
      </Show>
    </div>
  );
}
