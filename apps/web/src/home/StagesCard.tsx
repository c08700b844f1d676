/** The seven stages as a quiet map: what is done in each, and the way to its page. No order is asked for and nobody is measured. */

import { caseStages } from "@tanhao/app/overview/case-stages";
import { webStages } from "@tanhao/text/zh-CN/web-stages";
import { createMemo, For } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Actions, Card, Soft } from "../design/Layout.tsx";
import { worded } from "../language/language.ts";
import style from "./StagesCard.module.css";
import { firstOf } from "./today-step.ts";

const stagesWords = worded(webStages, "webStages");

export function StagesCard() {
  const open = useCase();
  const words = stagesWords;
  const stages = createMemo(() => caseStages(open.facts(), open.standing(), open.record()));
  /** The pages of one debt open with the one that comes first. */
  const debt = () => `#/debts/${firstOf(open) ?? open.facts().debts[0]?.id}`;
  const lines = () => {
    const { consequences, materials, channel, plan, talk, followUp, settled } = stages();
    return [
      { name: words().names.consequences, said: words().consequences(consequences.done, consequences.of), href: "#/path" },
      { name: words().names.materials, said: words().materials(materials.papers, materials.payments), href: "#/papers" },
      { name: words().names.channel, said: words().channel(channel.noted, channel.reached), href: `${debt()}/channel` },
      { name: words().names.plan, said: words().plan[plan], href: "#/plan" },
      { name: words().names.talk, said: words().talk(talk.talks, talk.rehearsals), href: `${debt()}/talk` },
      { name: words().names.followUp, said: words().followUp(followUp), href: followUp === 0 ? "#/actions" : "#/promises" },
      { name: words().names.settled, said: words().settled(settled.done, settled.of), href: `${debt()}/settled` },
    ];
  };
  return (
    <Card title={words().title}>
      <Soft>{words().lead}</Soft>
      <ol class={style["list"]}>
        <For each={lines()}>
          {(line) => (
            <li>
              <a class={style["line"]} href={line.href}>
                <span class={style["name"]}>{line.name}</span>
                <span class={style["said"]}>{line.said}</span>
              </a>
            </li>
          )}
        </For>
      </ol>
      <Actions>
        <ButtonLink look="quiet" href="#/help">
          {words().help}
        </ButtonLink>
        <ButtonLink look="quiet" href="#/tour">
          {words().tour}
        </ButtonLink>
      </Actions>
    </Card>
  );
}
