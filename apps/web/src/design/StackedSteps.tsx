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
    const x = (at: number) => (at / last) * width;
    const boxes = props.steps.slice(0, -1).flatMap((step, index) => {
      const [from, to] = [x(step.at), x(props.steps[index + 1]?.at ?? last)];
      let top = height;
      return step.parts
        .filter(({ size }) => size > 0)
        .map(({ tone, size }) => {
          const tall = (size / highest) * height;
          top -= tall;
          return { tone, x: from, y: top, width: to - from, height: tall, ahead: step.at >= props.today };
        });
    });
    return { boxes, marks: props.marks.map(x), today: x(props.today) };
  });
  return (
    <svg class={style["drawing"]} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <line class={style["grid"]} x1="0" x2={width} y1={height / 2} y2={height / 2} />
      <For each={drawn().boxes}>
        {(box) => (
          <>
            <rect
              class={`${chart[box.tone]} ${box.ahead ? style["ahead"] : ""}`}
              x={box.x}
              y={box.y}
              width={box.width}
              height={box.height}
            />
            <line class={style["edge"]} x1={box.x} x2={box.x + box.width} y1={box.y} y2={box.y} />
          </>
        )}
      </For>
      <For each={drawn().marks}>{(at) => <line class={style["mark"]} x1={at} x2={at} y1="0" y2={height * 0.06} />}</For>
      <line class={style["today"]} x1={drawn().today} x2={drawn().today} y1="0" y2={height} />
    </svg>
  );
}

const sum = (parts: Step["parts"]): number => parts.reduce((total, { size }) => total + size, 0);
