/** The points of each skill, and on a tap where they came from: each line once, with what it earned or lost, and what was never said. */

import type { RehearsalBook } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import { type SkillScore, whyMissing } from "@tanhao/core/talk/rehearsal/score";
import { For } from "solid-js";
import { Disclosure } from "../design/Disclosure.tsx";
import { Card } from "../design/Layout.tsx";
import { StackedBar } from "../design/StackedBar.tsx";
import { inLanguage } from "../law/law-page-words.ts";
import { byLine, type LinePoints } from "./by-line.ts";
import style from "./Rehearsal.module.css";
import { rehearsalWords } from "./rehearsal-words.ts";

interface ScoreCardProps {
  readonly score: readonly SkillScore[];
  /** What the borrower said, in its order. */
  readonly said: readonly string[];
  readonly book: RehearsalBook;
  /** Something in it did harm: which line it was is there at once. */
  readonly open: boolean;
}

export function ScoreCard(props: ScoreCardProps) {
  const words = rehearsalWords;
  return (
    <Card title={words().scoreTitle}>
      <ul class={style["skills"]}>
        <For each={props.score}>
          {({ skill, points, of }) => (
            <li>
              {words().skill(words().skills[skill], points, of)}
              <StackedBar
                parts={[
                  { size: points, tone: "principal" },
                  { size: of - points, tone: "track" },
                ]}
              />
            </li>
          )}
        </For>
      </ul>
      <Disclosure summary={words().byLine} open={props.open}>
        <ul class={style["lines"]}>
          <For each={byLine(props.score, props.said)}>{(line) => <Line line={line} book={props.book} />}</For>
        </ul>
      </Disclosure>
    </Card>
  );
}

function Line(props: { readonly line: LinePoints; readonly book: RehearsalBook }) {
  const words = rehearsalWords;
  const { quote, items } = props.line;
  return (
    <li>
      {quote === null ? <strong>{words().neverSaid}</strong> : <q lang="zh-CN">{quote}</q>}
      <ul class={style["items"]}>
        <For each={items}>
          {(one) => (
            <li class={style["item"]}>
              <span>{words().inSkill(words().skills[one.item.skill], inLanguage(whyMissing(one, props.book) ?? one.item.name))}</span>
              <span class={style["points"]}>{words().points(one.points, one.item.of)}</span>
            </li>
          )}
        </For>
      </ul>
    </li>
  );
}
