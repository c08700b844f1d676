/** Every chart, with the words that say the same: a drawing is hidden from a screen reader, its words stand beside it. */

import { fen } from "@tanhao/core/money";
import { For } from "solid-js";
import { terms } from "../../language/term-words.ts";
import { format } from "../../language/words.ts";
import { BarChart } from "../BarChart.tsx";
import { FallingLines, LineKey } from "../FallingLines.tsx";
import { Card, Soft } from "../Layout.tsx";
import { SpanBar } from "../SpanBar.tsx";
import { StackedBar } from "../StackedBar.tsx";
import { StackedSteps } from "../StackedSteps.tsx";
import { Swatch } from "../Swatch.tsx";

const parts = ["principal", "interest", "penalty-interest", "compound-interest", "default-fee", "other-fees"] as const;
const sized = parts.map((tone, index) => ({ tone, size: 600_000 - index * 90_000 }));
const steps = [0, 30, 60, 90, 120].map((at) => ({ at, parts: sized.map(({ tone, size }) => ({ tone, size: size + at * 1000 })) }));
const falling = [1, 2, 3, 4].map((slower, index) => ({
  steps: [0, 1, 2, 3].map((step) => ({ at: step * slower, value: 300 - step * 100 })),
  marks: [slower * 2],
  shown: index === 0,
}));

export const Charts = () => (
  <Card title="Charts">
    <h3>BarChart</h3>
    <BarChart
      label="BarChart"
      bars={sized.map(({ tone, size }) => ({ tone, size, label: terms().part[tone], value: format().yuan(fen(size)) }))}
    />
    <h3>StackedBar, Swatch</h3>
    <StackedBar parts={sized} />
    <p>
      <For each={parts}>
        {(part) => (
          <>
            <Swatch tone={part} /> {terms().part[part]}{" "}
          </>
        )}
      </For>
    </p>
    <h3>StackedSteps</h3>
    <StackedSteps steps={steps} marks={[30]} today={75} />
    <h3>FallingLines, LineKey</h3>
    <FallingLines lines={falling} />
    <For each={falling}>
      {(line, index) => (
        <Soft>
          <LineKey index={index()} shown={line.shown} /> {index() + 1}
        </Soft>
      )}
    </For>
    <h3>SpanBar</h3>
    <SpanBar from={30} to={60} whole={90} />
    <SpanBar from={89} to={90} whole={90} />
  </Card>
);
