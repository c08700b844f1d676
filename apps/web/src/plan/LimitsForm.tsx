/** What one lender said it accepts: what it refuses is kept with the tick, its sums with the button. Loaded when it is unfolded. */

import { changeDebt } from "@tanhao/app/case/change-debt";
import { type Arrangement, arrangements, type Debt } from "@tanhao/core/debt/debt";
import { writeDebt } from "@tanhao/core/debt/facts-document";
import { type Fen, toYuan } from "@tanhao/core/money";
import { createSignal, For } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { undoable } from "../case/undoable.ts";
import { noFailures, sentencesByPath } from "../debt/failure-sentences.ts";
import { Button } from "../design/Button.tsx";
import { CheckField, TextField } from "../design/Field.tsx";
import { Stack } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { nameOf } from "../home/action-words.ts";
import { shellWords } from "../language/words.ts";
import { createDraft } from "../shell/draft.ts";
import { limitsDraft } from "./limits-draft.ts";
import style from "./Plan.module.css";
import { planWords } from "./plan-words.ts";

export function LimitsForm(props: { readonly debt: Debt }) {
  const open = useCase();
  const words = planWords;
  const limits = () => props.debt.limits;
  const name = () => nameOf(props.debt.id, open);
  const stated = () => ({ minimum: yuanOf(limits().minimum), months: String(limits().maxMonths ?? "") });
  const draft = createDraft(limitsDraft(props.debt.id), stated());
  const [failures, setFailures] = createSignal(noFailures);
  const refuses = () => limits().refuses ?? [];

  const keep = async (changed: Record<string, unknown>, undone = () => {}) => {
    const before = writeDebt(props.debt);
    const limits = { ...(before["limits"] as Record<string, unknown> | undefined), ...changed };
    const step = undoable(open);
    const kept = await changeDebt(props.debt.id, { ...before, limits }, step.ports);
    setFailures(!kept.ok && kept.error.kind === "debt-refused" ? sentencesByPath(kept.error.failures) : noFailures);
    if (kept.ok) step.said(words().limitsSaved(name()), undone);
    else if (kept.error.kind === "not-kept") notify(notKeptSentence(kept.error));
    return kept.ok;
  };
  const save = async () => {
    const { minimum, months } = draft.form;
    const kept = await keep({ minimum: typed(minimum), maxMonths: typed(months) }, () => draft.startFrom(stated()));
    if (kept) draft.startFrom({ minimum, months });
  };
  const refuse = (arrangement: Arrangement, refused: boolean) => {
    const others = refuses().filter((one) => one !== arrangement);
    return keep({ refuses: refused ? [...others, arrangement] : others });
  };
  const typed = (text: string): string | undefined => (text.trim() === "" ? undefined : text.trim());

  return (
    <Stack>
      <div>
        <For each={arrangements}>
          {(arrangement) => (
            <CheckField
              label={words().refuses[arrangement]}
              checked={refuses().includes(arrangement)}
              onChange={(refused) => void refuse(arrangement, refused)}
            />
          )}
        </For>
      </div>
      <div class={style["pair"]}>
        <TextField
          label={words().minimumLabel}
          optional={shellWords().optional}
          kind="money"
          unit={words().yuan}
          error={failures()["limits.minimum"]}
          value={draft.form.minimum}
          onInput={(minimum) => draft.set("minimum", minimum)}
        />
        <TextField
          label={words().monthsLabel}
          optional={shellWords().optional}
          kind="number"
          error={failures()["limits.maxMonths"]}
          value={draft.form.months}
          onInput={(months) => draft.set("months", months)}
        />
      </div>
      <Button onClick={() => void save()}>{words().limitsSave}</Button>
    </Stack>
  );
}

const yuanOf = (fen: Fen | undefined): string => (fen === undefined ? "" : toYuan(fen));
