/** What has been reached so far, each line only where there is something, each to be opened. Without cheer; nothing where there is nothing. */

import type { StatedWord } from "@tanhao/core/followup/stated-words";
import { sumFen } from "@tanhao/core/money";
import { createMemo, createSignal, For, lazy, onMount, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { FigureLine, OpenFigure } from "../design/Figure.tsx";
import { Card } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import { nameOf } from "./action-words.ts";
import { ClosedPicture } from "./ClosedPicture.tsx";
import { caseHomeWords } from "./case-home-words.ts";
import style from "./ProgressCard.module.css";
import { progressOfCase } from "./progress-of-case.ts";

/** The words that open a figure are heavy and wait until one is opened. */
const AvoidedFigure = lazy(async () => ({ default: (await import("./AvoidedFigure.tsx")).AvoidedFigure }));

/** It stands last and takes the longest to work out: what stands above is on the screen before. */
export function ProgressCard() {
  const [isTime, setTime] = createSignal(false);
  onMount(() => requestAnimationFrame(() => setTimeout(() => setTime(true))));
  return (
    <Show when={isTime()}>
      <Reached />
    </Show>
  );
}

function Reached() {
  const open = useCase();
  const words = caseHomeWords;
  const progress = createMemo(() => progressOfCase(open));
  const papers = () => open.record().files.length;
  const keptLine = ({ debt, dueDay, fen, what }: StatedWord) =>
    words().keptLine(nameOf(debt, open), dueDay === null ? "" : format().day(dueDay), what ?? (fen === null ? "" : format().yuan(fen)));
  const isSomething = () => {
    const { closed, avoided, kept, conversations } = progress();
    return closed.length + avoided.length + kept.mine.length + kept.theirs.length + conversations + papers() > 0;
  };
  return (
    <Show when={isSomething()}>
      <Card title={words().progressTitle}>
        <Show when={progress().closed.length > 0}>
          <ClosedPicture closed={progress().closed.length} all={open.facts().debts.length} />
          <OpenFigure label={words().closed} value={words().closedOf(progress().closed.length, open.facts().debts.length)}>
            <Lines lines={progress().closed.map((debt) => ({ href: `#/debts/${debt}`, text: nameOf(debt, open) }))} />
          </OpenFigure>
        </Show>
        <Show when={progress().avoided.length > 0}>
          <OpenFigure label={words().avoided} value={format().yuan(sumFen(progress().avoided.map(({ fen }) => fen)))}>
            <AvoidedFigure avoided={progress().avoided} />
          </OpenFigure>
        </Show>
        <For each={["mine", "theirs"] as const}>
          {(side) => (
            <Show when={progress().kept[side].length > 0}>
              <OpenFigure label={words().kept[side]} value={words().times(progress().kept[side].length)}>
                <Lines lines={progress().kept[side].map((word) => ({ href: "#/promises", text: keptLine(word) }))} />
              </OpenFigure>
            </Show>
          )}
        </For>
        <Show when={progress().conversations > 0}>
          <a class={style["line"]} href="#/contacts">
            <FigureLine label={words().conversations} value={words().times(progress().conversations)} />
          </a>
        </Show>
        <Show when={progress().lastContacts.length > 0}>
          <OpenFigure label={words().lastContact} value={words().daysAgo(Math.min(...progress().lastContacts.map(({ days }) => days)))}>
            <Lines
              lines={progress().lastContacts.map(({ debt, days }) => ({
                href: `#/debts/${debt}`,
                text: nameOf(debt, open),
                value: words().daysAgo(days),
              }))}
            />
          </OpenFigure>
        </Show>
        <Show when={papers() > 0}>
          <a class={style["line"]} href="#/papers">
            <FigureLine label={words().papers} value={words().pieces(papers())} />
          </a>
        </Show>
      </Card>
    </Show>
  );
}

interface Line {
  readonly href: string;
  readonly text: string;
  readonly value?: string;
}

const Lines = (props: { readonly lines: readonly Line[] }) => (
  <ul class={style["list"]}>
    <For each={props.lines}>
      {(line) => (
        <li>
          <a class={style["line"]} href={line.href}>
            <FigureLine label={line.text} value={line.value ?? ""} />
          </a>
        </li>
      )}
    </For>
  </ul>
);
