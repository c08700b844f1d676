/** What to do and what not, each with its sign, so that the two are told apart without colour; a warning stands before its step. */

import type { PathStep } from "@tanhao/core/standing/path-steps";
import { For, type JSX, Show } from "solid-js";
import style from "./Steps.module.css";
import { standingWords } from "./standing-words.ts";

interface PathStepsProps<Step extends PathStep> {
  readonly title: string;
  readonly look: "do" | "avoid";
  readonly steps: readonly Step[];
  /** What stands under a step. */
  readonly beneath?: (step: Step) => JSX.Element;
}

export function PathSteps<Step extends PathStep>(props: PathStepsProps<Step>) {
  return (
    <Show when={props.steps.length > 0}>
      <h3>{props.title}</h3>
      <ol class={`${style["list"]} ${props.look === "avoid" ? style["avoid"] : ""}`}>
        <For each={props.steps}>
          {(step) => (
            <li class={style["step"]}>
              <Sign look={props.look} />
              <Show when={props.look === "do"}>
                <Warning step={step} />
              </Show>
              {standingWords().path.steps[step.step]}
              {props.beneath?.(step)}
            </li>
          )}
        </For>
      </ol>
    </Show>
  );
}

const Warning = (props: { readonly step: PathStep }) => (
  <Show when={props.step.warns.length > 0}>
    <strong class={style["warning"]}>
      {standingWords().path.warning(
        props.step.warns.map((warning) => standingWords().path.warnings[warning]).join(standingWords().listSeparator),
      )}
    </strong>
  </Show>
);

/** A tick to do, a barred circle to avoid; the heading says the same in words. */
const Sign = (props: { readonly look: "do" | "avoid" }) => (
  <svg class={style["sign"]} viewBox="0 0 16 16" aria-hidden="true">
    <Show when={props.look === "avoid"} fallback={<path d="M3 8.5 6.5 12 13 4.5" />}>
      <circle cx="8" cy="8" r="6" />
      <path d="M4 4 12 12" />
    </Show>
  </svg>
);
