/** Could it cost less? A proof, on request: fetched, worked out, stopped at will; forgotten as soon as the plans change. */

import { type Fen, fen, subtractFen } from "@tanhao/core/money";
import type { Plans } from "@tanhao/core/plan/plan";
import { type PlanInput, planGroundsOf } from "@tanhao/core/plan/plan-grounds";
import { createEffect, createResource, createSignal, on, onCleanup, Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { Progress } from "../design/Progress.tsx";
import { format } from "../language/words.ts";
import { solverIsHere } from "./bound-files.ts";
import type { FromBoundWorker } from "./bound-worker.ts";
import { findBound } from "./find-bound.ts";
import { planWords } from "./plan-words.ts";

interface BoundCardProps {
  readonly plans: Plans;
  /** What they were made from. */
  readonly input: PlanInput;
}

export function BoundCard(props: BoundCardProps) {
  const words = planWords;
  const [said, setSaid] = createSignal<FromBoundWorker | null>(null);
  const [isHere] = createResource(solverIsHere);
  let running = new AbortController();
  const stop = (): void => {
    running.abort();
    running = new AbortController();
    setSaid(null);
  };
  createEffect(on(() => props.input, stop, { defer: true }));
  onCleanup(stop);
  const start = () => {
    setSaid({ is: "solving" });
    findBound(planGroundsOf(props.input), setSaid, running.signal);
  };
  const isRunning = () => said()?.is === "loading" || said()?.is === "solving";
  return (
    <Card title={words().boundTitle}>
      <Soft>{words().boundLead}</Soft>
      <Show when={isRunning()}>
        <Progress label={progressWords(said())} done={shareOf(said())} stop={{ label: words().boundStop, onStop: stop }} />
      </Show>
      <Show when={!isRunning() && said()?.is !== "done"}>
        <Button onClick={start}>{isHere() === true ? words().boundGo : words().boundFetch}</Button>
      </Show>
      <p role="status">{answerOf(said(), props.plans)}</p>
    </Card>
  );
}

function progressWords(said: FromBoundWorker | null): string {
  return said?.is === "loading" ? planWords().boundLoading(format().bytes(said.done), format().bytes(said.of)) : planWords().boundSolving;
}

const shareOf = (said: FromBoundWorker | null): number | null => (said?.is === "loading" && said.of > 0 ? said.done / said.of : null);

function answerOf(said: FromBoundWorker | null, { plans }: Plans): string {
  const words = planWords();
  if (said?.is === "missing") return words.boundMissing;
  if (said?.is !== "done") return "";
  if (said.boundFen === null) return words.boundNot;
  const leastFen = fen(Math.min(...plans.map(({ totalFen }) => totalFen)));
  return words.sentences([words.boundIs(format().yuan(said.boundFen)), gapWords(subtractFen(leastFen, said.boundFen))]);
}

const gapWords = (gapFen: Fen): string => (gapFen === 0 ? planWords().boundReached : planWords().boundGap(format().yuan(gapFen)));
