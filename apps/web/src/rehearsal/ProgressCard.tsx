/** The points over the rehearsals kept, this one last; kept with a tap, without what was said. */

import { keepRehearsal, progressOf } from "@tanhao/app/rehearse/keep-rehearsal";
import type { Scene } from "@tanhao/core/talk/rehearsal/scene";
import type { SkillScore } from "@tanhao/core/talk/rehearsal/score";
import { createSignal, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { keptOrSaid } from "../case/kept-or-said.ts";
import { Button } from "../design/Button.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import style from "./Rehearsal.module.css";
import { rehearsalWords } from "./rehearsal-words.ts";

interface ProgressCardProps {
  readonly scene: Scene;
  readonly score: readonly SkillScore[];
}

const mostShown = 5;

export function ProgressCard(props: ProgressCardProps) {
  const words = rehearsalWords;
  const open = useCase();
  const [kept, setKept] = createSignal(false);
  /** As it was before this one was kept. */
  const before = progressOf(open.record(), props.score).filter(({ shares }) => shares.length > 1);
  let said: HTMLParagraphElement | undefined;
  const keep = async () => {
    if (!(await keptOrSaid(keepRehearsal(props.scene, props.score, open.today(), open.ports)))) return;
    setKept(true);
    said?.focus();
  };
  return (
    <Card title={words().progressTitle}>
      <Show
        when={before.length > 0}
        fallback={
          <BorrowerOnly>
            <p>{words().firstKept}</p>
          </BorrowerOnly>
        }
      >
        <ul class={style["items"]}>
          <For each={before}>
            {({ skill, shares }) => (
              <li class={style["item"]}>
                <span>{words().skills[skill]}</span>
                <span class={style["points"]}>{words().overTime(shares.slice(-mostShown).map((share) => Math.round(share * 100)))}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <BorrowerOnly>
        <Show when={!kept()}>
          <Button onClick={() => void keep()}>{words().keep}</Button>
        </Show>
      </BorrowerOnly>
      <p ref={said} tabindex="-1" role="status">
        {kept() ? words().kept : ""}
      </p>
      <BorrowerOnly>
        <Soft>{words().keepNote}</Soft>
      </BorrowerOnly>
    </Card>
  );
}
