/** A stretch of time inside a longer one, as a bar. Its days are told in words beside it; the drawing is hidden from a screen reader. */

import chart from "./BarChart.module.css";

interface SpanBarProps {
  /** Days since the start of the whole. */
  readonly from: number;
  readonly to: number;
  readonly whole: number;
}

const width = 1000;
/** A single day is still seen. */
const least = 12;

export function SpanBar(props: SpanBarProps) {
  const x = (days: number) => (days / Math.max(1, props.whole)) * width;
  const start = () => Math.min(x(props.from), width - least);
  return (
    <svg class={chart["drawing"]} viewBox={`0 0 ${width} 10`} preserveAspectRatio="none" aria-hidden="true">
      <rect class={chart["track"]} width={width} height="10" />
      <rect class={chart["principal"]} x={start()} width={Math.max(least, x(props.to) - start())} height="10" />
    </svg>
  );
}
