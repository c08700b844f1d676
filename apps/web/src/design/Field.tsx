/**
 * A labelled input with its hint and its error sentence, tied together for a screen reader. The value lives outside;
 * the field knows nothing about money or days beyond the keyboard it asks the phone to show.
 */

import { createUniqueId, For, Index, type JSX, Show } from "solid-js";
import style from "./Field.module.css";

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** A sentence: what is wrong and what to do. */
  readonly error?: string | undefined;
  readonly optional?: string | undefined;
  /** The label beside the input, for a list of short ones. */
  readonly beside?: boolean;
}

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly kind?: "text" | "money" | "day" | "month" | "number" | "datetime" | "percent";
  readonly unit?: string | undefined;
  readonly name?: string;
  readonly max?: string | undefined;
  readonly suggestions?: readonly string[] | undefined;
  readonly autofocus?: boolean;
}

export function TextField(props: TextFieldProps) {
  const id = createUniqueId();
  return (
    <Frame {...props} id={id}>
      <span class={style["box"]}>
        <input
          id={id}
          class={style["input"]}
          type={inputType(props.kind)}
          inputmode={props.kind === "money" || props.kind === "percent" ? "decimal" : props.kind === "number" ? "numeric" : undefined}
          autocomplete="off"
          name={props.name}
          max={props.max}
          list={props.suggestions ? `${id}-list` : undefined}
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          aria-invalid={props.error !== undefined}
          aria-describedby={describedBy(props, id)}
        />
        <Show when={props.unit}>
          <span class={style["unit"]}>{props.unit}</span>
        </Show>
      </span>
      <Show when={props.suggestions}>
        {(list) => (
          <datalist id={`${id}-list`}>
            <For each={list()}>{(entry) => <option value={entry} />}</For>
          </datalist>
        )}
      </Show>
    </Frame>
  );
}

interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly rows?: number;
}

export function TextArea(props: TextAreaProps) {
  const id = createUniqueId();
  return (
    <Frame {...props} id={id}>
      <textarea
        id={id}
        class={style["input"]}
        rows={props.rows ?? 4}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        aria-invalid={props.error !== undefined}
        aria-describedby={describedBy(props, id)}
      />
    </Frame>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps extends FieldProps {
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
  /** Shown first, with the empty value. */
  readonly none?: string | undefined;
}

export function SelectField(props: SelectFieldProps) {
  const id = createUniqueId();
  return (
    <Frame {...props} id={id}>
      <select
        id={id}
        class={style["input"]}
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
        aria-invalid={props.error !== undefined}
        aria-describedby={describedBy(props, id)}
      >
        <Show when={props.none !== undefined}>
          <option value="" selected={props.value === ""}>
            {props.none}
          </option>
        </Show>
        <For each={props.choices}>
          {(choice) => (
            <option value={choice.value} selected={choice.value === props.value}>
              {choice.label}
            </option>
          )}
        </For>
      </select>
    </Frame>
  );
}

interface ChoiceFieldProps extends FieldProps {
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
}

/** A few exclusive answers, all visible. */
export function ChoiceField(props: ChoiceFieldProps) {
  const id = createUniqueId();
  return (
    <fieldset class={style["choices"]} aria-describedby={describedBy(props, id)}>
      <legend class={style["label"]}>{props.label}</legend>
      <div class={style["pills"]}>
        {/* By place: a choice whose label changes keeps its input, and with it the focus. */}
        <Index each={props.choices}>
          {(choice) => (
            <label class={style["pill"]}>
              <input
                class={style["pillInput"]}
                type="radio"
                name={id}
                value={choice().value}
                checked={choice().value === props.value}
                onChange={() => props.onChange(choice().value)}
              />
              <span>{choice().label}</span>
            </label>
          )}
        </Index>
      </div>
      <Notes hint={props.hint} error={props.error} id={id} />
    </fieldset>
  );
}

interface CheckFieldProps {
  readonly label: JSX.Element;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function CheckField(props: CheckFieldProps) {
  const id = createUniqueId();
  return (
    <div class={style["check"]}>
      <input
        id={id}
        class={style["checkInput"]}
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
        aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
      />
      <label class={style["checkLabel"]} for={id}>
        {props.label}
      </label>
      <Show when={props.hint}>
        <span class={style["checkHint"]} id={`${id}-hint`}>
          {props.hint}
        </span>
      </Show>
    </div>
  );
}

function Frame(props: FieldProps & { readonly id: string; readonly children: JSX.Element }) {
  return (
    <div class={style[props.beside === true ? "beside" : "field"]}>
      <label class={style["label"]} for={props.id}>
        {props.label}
        <Show when={props.optional}>
          <span class={style["optional"]}>{props.optional}</span>
        </Show>
      </label>
      {props.children}
      <Notes hint={props.hint} error={props.error} id={props.id} />
    </div>
  );
}

function Notes(props: { readonly hint: string | undefined; readonly error: string | undefined; readonly id: string }) {
  return (
    <>
      <Show when={props.hint}>
        <span class={style["hint"]} id={`${props.id}-hint`}>
          {props.hint}
        </span>
      </Show>
      <Show when={props.error}>
        <span class={style["error"]} id={`${props.id}-error`} role="alert">
          {props.error}
        </span>
      </Show>
    </>
  );
}

function describedBy(props: FieldProps, id: string): string | undefined {
  const ids = [props.hint === undefined ? "" : `${id}-hint`, props.error === undefined ? "" : `${id}-error`].filter(Boolean);
  return ids.length === 0 ? undefined : ids.join(" ");
}

function inputType(kind: TextFieldProps["kind"]): string {
  if (kind === "day") return "date";
  if (kind === "month") return "month";
  return kind === "datetime" ? "datetime-local" : "text";
}
