/** All own debts together: what is claimed, what the contracts give, what of it can be asked about; each debt leads to how it comes about. */

import { debtName } from "@tanhao/app/case/debt-name";
import { caseCharged } from "@tanhao/core/standing/charged-lawful";
import type { CaseStanding } from "@tanhao/core/standing/standing";
import { createMemo, For, Show } from "solid-js";
import { debtWords } from "../debt/debt-words.ts";
import { BarChart } from "../design/BarChart.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { FigureLine } from "../design/Figure.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { caseHomeWords } from "../home/case-home-words.ts";
import { format } from "../language/words.ts";
import lawStyle from "../law/Law.module.css";
import { pathWords } from "./path-words.ts";
import { standingWords } from "./standing-words.ts";

export function CaseChargedCard(props: { readonly standing: CaseStanding }) {
  const whole = createMemo(() => caseCharged(props.standing));
  const words = () => standingWords().charged;
  const mine = () => props.standing.debts.filter(({ debt }) => debt.status === "mine");
  const claimed = () => mine().filter(({ debt }) => debt.claimed !== undefined).length;
  const bars = () => {
    const { claimedFen, contractFen, askedFen } = whole().totals;
    return [
      { label: `${words().claimed}${caseHomeWords().claimedOf(claimed(), mine().length)}`, size: claimedFen, tone: "claimed" },
      {
        label: `${words().contract}${caseHomeWords().claimedOf(mine().length - whole().totals.withoutBalance, mine().length)}`,
        size: contractFen,
        tone: "principal",
      },
      { label: pathWords().caseAsked, size: askedFen, tone: "asked" },
    ].map((bar) => ({ ...bar, value: format().yuan(bar.size) }));
  };
  const asking = () =>
    mine().flatMap(({ debt }) => {
      const charged = whole().debts.find(({ id }) => id === debt.id)?.charged;
      return charged?.headline ? [{ debt, mostFen: charged.mostFen, onlyCourt: charged.headline.onlyCourt }] : [];
    });
  return (
    <Show when={whole().totals.askedFen > 0}>
      <Card title={pathWords().caseCharged}>
        <BarChart label={pathWords().chargedChart} bars={bars()} />
        <Show when={asking().some(({ onlyCourt }) => onlyCourt)}>
          <p>{debtWords().differenceLicensed}</p>
        </Show>
        <Disclosure summary={words().asked}>
          <Soft>{pathWords().caseOnlyMine}</Soft>
          <div class={lawStyle["links"]}>
            <For each={asking()}>
              {({ debt, mostFen }) => (
                <a href={`#/debts/${debt.id}`}>
                  <FigureLine label={debtName(debt)} value={format().yuan(mostFen)} />
                </a>
              )}
            </For>
          </div>
        </Disclosure>
      </Card>
    </Show>
  );
}
