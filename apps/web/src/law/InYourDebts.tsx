/** What this rule gives for the person's own debts, those it applies to first, each leading to its debt. Nothing for an entry that is no rule. */

import { debtName } from "@tanhao/app/case/debt-name";
import { For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { debtWords } from "../debt/debt-words.ts";
import { Card } from "../design/Layout.tsx";
import style from "./Law.module.css";
import { lawPageWords } from "./law-page-words.ts";

export function InYourDebts(props: { readonly rule: string }) {
  const open = useCase();
  const found = () => [...everyDebt()].sort((a, b) => Number(b.outcome === "applies") - Number(a.outcome === "applies"));
  const everyDebt = () =>
    open.standing().debts.flatMap(({ debt, findings }) => {
      const finding = findings.find(({ rule }) => rule === props.rule);
      return finding ? [{ debt, outcome: finding.outcome }] : [];
    });
  return (
    <Show when={found().length > 0}>
      <Card title={lawPageWords().cases}>
        <div class={style["links"]}>
          <For each={found()}>
            {({ debt, outcome }) => (
              <a href={`#/debts/${debt.id}`}>{lawPageWords().caseLine(debtName(debt), debtWords().outcome[outcome])}</a>
            )}
          </For>
        </div>
      </Card>
    </Show>
  );
}
