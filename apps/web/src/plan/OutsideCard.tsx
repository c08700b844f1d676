/** The debts no plan holds, by name and with the reason, so that nobody takes a plan for the whole. */

import type { DebtId } from "@tanhao/core/ids";
import type { Plans } from "@tanhao/core/plan/plan";
import { For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Card } from "../design/Layout.tsx";
import { nameOf } from "../home/action-words.ts";
import style from "./Plan.module.css";
import { planWords } from "./plan-words.ts";

export function OutsideCard(props: { readonly plans: Plans }) {
  const open = useCase();
  const outside = () => [
    ...props.plans.unclear.map((id) => ({ id, because: unclear(id), href: `#/debts/${id}` })),
    ...props.plans.needsFacts.map(({ id }) => ({ id, because: planWords().needsFacts(nameOf(id, open)), href: `#/debts/${id}/edit` })),
  ];
  const unclear = (id: DebtId): string => {
    const status = open.standingOf(id)?.debt.status ?? "unsure";
    return planWords().unclear[status === "mine" ? "unsure" : status](nameOf(id, open));
  };
  return (
    <Show when={outside().length > 0}>
      <Card title={planWords().outsideTitle}>
        <ul class={style["list"]}>
          <For each={outside()}>
            {({ because, href }) => (
              <li>
                <a class={style["route"]} href={href}>
                  {because}
                </a>
              </li>
            )}
          </For>
        </ul>
      </Card>
    </Show>
  );
}
