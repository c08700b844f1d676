/** A few answers of which any number may hold, all visible. What stands fixed is shown as chosen and cannot be changed here. */

import { createUniqueId, For } from "solid-js";
import style from "./Field.module.css";
import type { Choice } from "./Field.tsx";

interface ManyChoiceFieldProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly choices: readonly (Choice & { readonly fixed?: boolean })[];
  readonly onChange: (values: readonly string[]) => void;
}

export function ManyChoiceField(props: ManyChoiceFieldProps) {
  const id = createUniqueId();
  const toggled = (value: string, on: boolean): readonly string[] =>
    on ? [...props.values, value] : props.values.filter((one) => one !== value);
  return (
    <fieldset class={style["choices"]}>
      <legend class={style["label"]}>{props.label}</legend>
      <div class={style["pills"]}>
        <For each={props.choices.map(({ value }) => value)}>
          {(value) => {
            const choice = () => props.choices.find((one) => one.value === value);
            return (
              <label class={style["pill"]}>
                <input
                  class={style["pillInput"]}
                  type="checkbox"
                  name={id}
                  value={value}
                  checked={props.values.includes(value)}
                  disabled={choice()?.fixed === true}
                  onChange={(event) => props.onChange(toggled(value, event.currentTarget.checked))}
                />
                <span>{choice()?.label}</span>
              </label>
            );
          }}
        </For>
      </div>
    </fieldset>
  );
}
