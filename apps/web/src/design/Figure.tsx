/**
 * Amounts as they are read: a large figure, a line with name and amount, and an amount that opens into how it came
 * about. Digits are tabular; the unit is always there.
 */

import { type JSX, Show } from "solid-js";
import { Disclosure } from "./Disclosure.tsx";
import style from "./Figure.module.css";

/** A day written out would leave its last letter on a line of its own. */
const longValue = 11;
const isLong = (value: string): boolean => value.replaceAll(/[\u2e80-\uffff]/g, "  ").length >= longValue; // a Chinese letter is as wide as two digits

interface BigFigureProps {
  readonly label: string;
  readonly value: string;
  readonly note?: string | undefined;
}

export const BigFigure = (props: BigFigureProps) => (
  <div class={style["big"]}>
    <span class={style["label"]}>{props.label}</span>
    <strong class={style["bigValue"]} classList={{ [style["long"] ?? ""]: isLong(props.value) }}>
      {props.value}
    </strong>
    <Show when={props.note}>
      <span class={style["note"]}>{props.note}</span>
    </Show>
  </div>
);

interface FigureLineProps {
  readonly label: JSX.Element;
  readonly value: string;
  readonly strong?: boolean;
}

export const FigureLine = (props: FigureLineProps) => (
  <span class={`${style["line"]} ${props.strong === true ? style["strong"] : ""}`}>
    <span>{props.label}</span>
    <span class={style["value"]}>{props.value}</span>
  </span>
);

interface OpenFigureProps extends FigureLineProps {
  /** How it came about; built when opened. */
  readonly children: JSX.Element;
}

export const OpenFigure = (props: OpenFigureProps) => (
  <Disclosure summary={<FigureLine label={props.label} value={props.value} strong={props.strong === true} />}>{props.children}</Disclosure>
);
