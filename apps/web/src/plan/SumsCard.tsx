/** Money that comes once, each with its source and day: it may close a debt, and is never counted as a month's money. */

import { changeHousehold, type HouseholdChange } from "@tanhao/app/case/change-household";
import { toYuan } from "@tanhao/core/money";
import type { Plans } from "@tanhao/core/plan/plan";
import { createSignal, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { undoable } from "../case/undoable.ts";
import { noFailures, sentencesByPath } from "../debt/failure-sentences.ts";
import { Button } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { TextField } from "../design/Field.tsx";
import { FigureLine } from "../design/Figure.tsx";
import { Card, Soft, Stack } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { format } from "../language/words.ts";
import { createDraft } from "../shell/draft.ts";
import { isHalfTyped } from "../shell/half-typed.ts";
import { changedOrSaid } from "./changed-or-said.ts";
import style from "./Plan.module.css";
import { planWords } from "./plan-words.ts";

const blank = { yuan: "", source: "", on: "" };

export function SumsCard(props: { readonly plans: Plans | null }) {
  const open = useCase();
  const words = planWords;
  const isOpen = isHalfTyped("lump-sum");
  const draft = createDraft("lump-sum", blank);
  const [failures, setFailures] = createSignal(noFailures);
  const sums = () => open.facts().lumpSums ?? [];
  const documents = (): NonNullable<HouseholdChange["lumpSums"]> =>
    sums().map(({ fen, source, on }) => ({ yuan: toYuan(fen), source, on }));
  const error = (key: string) => failures()[`lumpSums.${sums().length}.${key}`];

  const add = async () => {
    const step = undoable(open);
    const changed = await changeHousehold({ lumpSums: [...documents(), { ...draft.form }] }, open.facts(), step.ports);
    if (!changed.ok) {
      if (changed.error.kind === "not-kept") notify(notKeptSentence(changed.error));
      else setFailures(sentencesByPath(changed.error.failures));
      return;
    }
    setFailures(noFailures);
    draft.startFrom(blank);
    step.said(words().sumAdded);
  };
  const remove = (index: number) => void changedOrSaid({ lumpSums: documents().filter((_, at) => at !== index) }, open, words().sumRemoved);
  const isUsed = (source: string) =>
    [...(props.plans?.plans ?? []), props.plans?.shortfall?.serving].some((plan) =>
      plan?.debts.some(({ paidFrom }) => paidFrom.some((sum) => sum.source === source)),
    );

  return (
    <Card title={words().sumsTitle}>
      <Soft>{words().sumsLead}</Soft>
      <Show when={sums().length > 0}>
        <ul class={style["list"]}>
          <For each={sums()}>
            {(sum, index) => (
              <li>
                <FigureLine label={words().sumLine(format().day(sum.on), sum.source)} value={format().yuan(sum.fen)} />
                <Show when={props.plans !== null && !isUsed(sum.source)}>
                  <Soft>{words().sumUnused}</Soft>
                </Show>
                <BorrowerOnly>
                  <Button look="quiet" onClick={() => remove(index())}>
                    {words().sumRemove(sum.source)}
                  </Button>
                </BorrowerOnly>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <BorrowerOnly>
        <Disclosure summary={words().sumAdd} open={isOpen}>
          <Stack>
            <TextField
              label={words().sumSource}
              error={error("source")}
              value={draft.form.source}
              onInput={(value) => draft.set("source", value)}
            />
            <div class={style["pair"]}>
              <TextField
                label={words().sumAmount}
                kind="money"
                unit={words().yuan}
                error={error("yuan")}
                value={draft.form.yuan}
                onInput={(value) => draft.set("yuan", value)}
              />
              <TextField
                label={words().sumDay}
                kind="day"
                error={error("on")}
                value={draft.form.on}
                onInput={(value) => draft.set("on", value)}
              />
            </div>
            <Button onClick={() => void add()}>{words().sumSave}</Button>
          </Stack>
        </Disclosure>
      </BorrowerOnly>
    </Card>
  );
}
