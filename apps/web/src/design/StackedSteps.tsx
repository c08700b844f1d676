/**
 * Amounts over time as stacked steps: each step holds from its day to the next. Only the shape is drawn; everything it
 * says is told in words beside it, so the drawing is hidden from a screen reader. No text stands inside, so that it
 * scales with the reader's own text size.
 */

import { createMemo, For } from "solid-js";
import chart from "./BarChart.module.css";
import style from "./StackedSteps.module.css";

export interface Step {
  /** Days since the first step. The last step only closes the one before it. */
  readonly at: number;
  /** From the bottom up, the same tones in every step. Not negative. */
  readonly parts: readonly { readonly tone: string; readonly size: number }[];
}

interface StackedStepsProps {
  readonly steps: readonly Step[];
  /** Days since the first step on which something was paid. */
  readonly marks: readonly number[];
  readonly today: number;
}

const [width, height] = [1000, 400];

export function StackedSteps(props: StackedStepsProps) {
  const drawn = createMemo(() => {
    const last = Math.max(1, props.steps.at(-1)?.at ?? 1);
    const highest = Math.max(1, ...props.steps.map(({ parts }) => sum(parts)));
    const x = (at: number) => round((at / last) * width);
    /** Years of payments are hundreds of steps: one path for all boxes of a look, not an element for each. */
    const looks = new Map<string, string>();
    let edges = "";
    for (const [index, step] of props.steps.slice(0, -1).entries()) {
      const [from, to] = [x(step.at), x(props.steps[index + 1]?.at ?? last)];
      let top = height;
      for (const { tone, size } of step.parts.filter(({ size }) => size > 0)) {
        const bottom = top;
        top = bottom - (size / highest) * height;
        const look = `${chart[tone]} ${step.at >= props.today ? style["ahead"] : ""}`;
        looks.set(look, `${looks.get(look) ?? ""}M${from} ${round(bottom)}V${round(top)}H${to}V${round(bottom)}Z`);
        edges += `M${from} ${round(top)}H${to}`;
      }
    }
    return { looks: [...looks], edges, marks: props.marks.map((at) => `M${x(at)} 0V${height * 0.06}`).join(""), today: x(props.today) };
  });
  return (
    <svg class={style["drawing"]} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <line class={style["grid"]} x1="0" x2={width} y1={height / 2} y2={height / 2} />
      <For each={drawn().looks}>{([look, boxes]) => <path class={`${style["box"]} ${look}`} d={boxes} />}</For>
      <path class={style["edge"]} d={drawn().edges} />
      <path class={style["mark"]} d={drawn().marks} />
      <line class={style["today"]} x1={drawn().today} x2={drawn().today} y1="0" y2={height} />
    </svg>
  );
}

/** A hundredth of a thousandth of the drawing: nobody sees less, and the paths stay short. */
const round = (place: number): number => Math.round(place * 100) / 100;

const sum = (parts: Step["parts"]): number => parts.reduce((total, { size }) => total + size, 0);
