/** The contract of one debt as a form, group by group. Only what is typed counts; an empty field is a fact not known. */

import { changeDebt } from "@tanhao/app/case/change-debt";
import { type DebtForm, debtFormOf, documentOfForm } from "@tanhao/app/case/debt-form";
import { debtName } from "@tanhao/app/case/debt-name";
import type { Debt } from "@tanhao/core/debt/debt";
import { createSignal, For, Show } from "solid-js";
import { unwrap } from "solid-js/store";
import { useCase } from "../case/case-host.tsx";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { undoable } from "../case/undoable.ts";
import { Button } from "../design/Button.tsx";
import { goToFirstWrong } from "../design/first-wrong.ts";
import { Card, Page } from "../design/Layout.tsx";
import { createDraft } from "../shell/draft.ts";
import { useLeadOn } from "../shell/lead-on.ts";
import { BasicsGroup } from "./BasicsGroup.tsx";
import { ClaimGroup } from "./ClaimGroup.tsx";
import { debtWords } from "./debt-words.ts";
import { FactGroupCard } from "./FactGroupCard.tsx";
import { ForDebt } from "./ForDebt.tsx";
import { factGroups } from "./fact-groups.ts";
import { noFailures, sentencesByPath } from "./failure-sentences.ts";
import type { GroupProps } from "./group-props.ts";
import { MoneyGroup } from "./MoneyGroup.tsx";
import { OverdueGroup } from "./OverdueGroup.tsx";
import { PaymentsGroup } from "./PaymentsGroup.tsx";
import { RateGroup } from "./RateGroup.tsx";

/** In the order of a contract. */
const groups = [
  { facts: factGroups.basics, Fields: BasicsGroup },
  { facts: factGroups.money, Fields: MoneyGroup },
  { facts: factGroups.rate, Fields: RateGroup },
  { facts: factGroups.overdue, Fields: OverdueGroup },
  { facts: factGroups.claim, Fields: ClaimGroup },
  { facts: factGroups.payments, Fields: PaymentsGroup },
] as const;

export const EditDebtPage = () => <ForDebt>{(standing) => <EditDebt debt={standing().debt} />}</ForDebt>;

function EditDebt(props: { readonly debt: Debt }) {
  const open = useCase();
  const leadOn = useLeadOn();
  const before = props.debt; // the debt as it was when the form opened; saving states it anew
  const draft = createDraft<DebtForm>(`debt.${before.id}`, debtFormOf(before));
  const [failures, setFailures] = createSignal(noFailures);
  const [said, setSaid] = createSignal<string>();
  const group: GroupProps = { form: draft.form, set: draft.set, errorAt: (path) => failures()[path], today: open.today };

  const stands = {
    form: draft.form,
    before: debtFormOf(before),
    get refused() {
      return Object.keys(failures());
    },
  };

  const save = async (): Promise<string | undefined> => {
    const step = undoable(open);
    const changed = await changeDebt(before.id, documentOfForm(unwrap(draft.form), before), step.ports);
    if (!changed.ok) {
      const refused = changed.error.kind === "debt-refused";
      setFailures(changed.error.kind === "debt-refused" ? sentencesByPath(changed.error.failures) : noFailures);
      setSaid(refused ? debtWords().notSavedList : changed.error.kind === "not-kept" ? notKeptSentence(changed.error) : undefined);
      goToFirstWrong();
      return undefined;
    }
    draft.done();
    step.said(debtWords().changed);
    return `/debts/${before.id}`;
  };

  return (
    <Page title={debtWords().detailsTitle} lead={debtWords().detailsLead} back={{ href: `#/debts/${before.id}`, label: debtName(before) }}>
      <For each={groups}>
        {({ facts, Fields }) => (
          <FactGroupCard group={facts} {...stands}>
            <Fields {...group} />
          </FactGroupCard>
        )}
      </For>
      <Show when={said()}>
        <Card look="today">
          <p role="alert">{said()}</p>
          <Show when={Object.keys(failures()).length > 0}>
            <ul>
              {Object.values(failures()).map((sentence) => (
                <li>{sentence}</li>
              ))}
            </ul>
          </Show>
        </Card>
      </Show>
      <Button look="primary" wide onClick={() => void leadOn(save)}>
        {debtWords().saveDetails}
      </Button>
    </Page>
  );
}
