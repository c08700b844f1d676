/** One skill: its points as a bar, and for each point the line that earned or lost it, or what was missing. */

import type { RehearsalBook } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import { type SkillScore, whyMissing } from "@tanhao/core/talk/rehearsal/score";
import { For, Show } from "solid-js";
import { Card } from "../design/Layout.tsx";
import { StackedBar } from "../design/StackedBar.tsx";
import { inLanguage } from "../law/law-page-words.ts";
import style from "./Rehearsal.module.css";
import { rehearsalWords } from "./rehearsal-words.ts";

interface SkillCardProps {
  readonly score: SkillScore;
  readonly book: RehearsalBook;
}

export function SkillCard(props: SkillCardProps) {
  const words = rehearsalWords;
  return (
    <Card title={words().skill(words().skills[props.score.skill], props.score.points, props.score.of)}>
      <StackedBar
        parts={[
          { size: props.score.points, tone: "principal" },
          { size: props.score.of - props.score.points, tone: "track" },
        ]}
      />
      <ul class={style["items"]}>
        <For each={props.score.items}>
          {(one) => (
            <li class={style["item"]}>
              <span>{inLanguage(whyMissing(one, props.book) ?? one.item.name)}</span>
              <span class={style["points"]}>{words().points(one.points, one.item.of)}</span>
              <Show when={one.quote}>
                {(quote) => (
                  <q class={style["quote"]} lang="zh-CN">
                    {quote()}
                  </q>
                )}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Card>
  );
}
