/** A debt in under a minute: who, what kind of lender, how much they ask, since when. Everything else can come later. */

import { useSearchParams } from "@solidjs/router";
import { addDebt } from "@tanhao/app/case/add-debt";
import { given } from "@tanhao/app/case/debt-form";
import { debtName } from "@tanhao/app/case/debt-name";
import { type DebtStatus, debtStatuses, lenderTypes } from "@tanhao/core/debt/debt";
import { createSignal, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { undoable } from "../case/undoable.ts";
import { Button } from "../design/Button.tsx";
import { ChoiceField, SelectField, TextField } from "../design/Field.tsx";
import { goToFirstWrong } from "../design/first-wrong.ts";
import { Actions, Card, Page, Stack } from "../design/Layout.tsx";
import { Beside } from "../glossary/Beside.tsx";
import { terms } from "../language/term-words.ts";
import { shellWords } from "../language/words.ts";
import { createDraft } from "../shell/draft.ts";
import { useLeadOn } from "../shell/lead-on.ts";
import { debtWords } from "./debt-words.ts";
import { noFailures, sentencesByPath } from "./failure-sentences.ts";

const fresh = { platform: "", lenderType: "", claimed: "", overdueSince: "", status: "", kind: "loan" };

export function AddDebtPage() {
  const open = useCase();
  const leadOn = useLeadOn();
  const draft = createDraft("debt", fresh);
  const [failures, setFailures] = createSignal(noFailures);
  const [storageFailure, setStorageFailure] = createSignal<string>();
  const statusHint = () => (draft.form.status === "" ? debtWords().statusNone : debtWords().statusHint[draft.form.status as DebtStatus]);

  const [search] = useSearchParams<{ back?: string }>();
  /** Who came from the files goes back to them: they are still there. */
  const after = () => (search.back === "import" ? "/import" : "/");

  const save = async (another: boolean): Promise<string | undefined> => {
    const { platform, lenderType, claimed, overdueSince, status, kind } = draft.form;
    const document = given({
      platform,
      kind,
      status,
      lender: given({ type: lenderType }),
      overdueSince,
      claimed: claimed.trim() === "" ? undefined : { on: open.today(), total: claimed },
    });
    const step = undoable(open);
    const added = await addDebt(document, step.ports);
    if (!added.ok) {
      setStorageFailure(added.error.kind === "not-kept" ? notKeptSentence(added.error) : undefined);
      setFailures(added.error.kind === "debt-refused" ? sentencesByPath(added.error.failures) : noFailures);
      goToFirstWrong();
      return undefined;
    }
    setFailures(noFailures);
    setStorageFailure(undefined);
    step.said(debtWords().saved(debtName(added.value)));
    if (another) {
      draft.startFrom(fresh);
      toFirstField();
      return undefined;
    }
    draft.done();
    return after();
  };

  return (
    <Page title={debtWords().addTitle} lead={debtWords().addLead} back={{ href: "#/", label: shellWords().backHome }}>
      <Card>
        <Stack>
          <TextField
            label={debtWords().who}
            hint={debtWords().whoHint}
            error={failures()["platform"]}
            value={draft.form.platform}
            onInput={(value) => draft.set("platform", value)}
          />
          <ChoiceField
            label={debtWords().kind}
            value={draft.form.kind}
            choices={(["loan", "card"] as const).map((value) => ({ value, label: terms().kind[value] }))}
            onChange={(value) => draft.set("kind", value)}
          />
          <TextField
            label={debtWords().claimedTotal}
            hint={debtWords().claimedHint}
            error={failures()["claimed.total"]}
            kind="money"
            unit={debtWords().yuan}
            value={draft.form.claimed}
            onInput={(value) => draft.set("claimed", value)}
          />
          <Beside look="field" of="overdue">
            <TextField
              label={debtWords().overdueSince}
              hint={debtWords().overdueHint}
              error={failures()["overdueSince"]}
              kind="day"
              max={open.today()}
              value={draft.form.overdueSince}
              onInput={(value) => draft.set("overdueSince", value)}
            />
          </Beside>
          <Beside look="field" of="lender">
            <SelectField
              label={debtWords().lenderType}
              hint={debtWords().lenderTypeHint}
              value={draft.form.lenderType}
              none={terms().lenderType.unknown}
              choices={lenderTypes.filter((type) => type !== "unknown").map((value) => ({ value, label: terms().lenderType[value] }))}
              onChange={(value) => draft.set("lenderType", value)}
            />
          </Beside>
          <ChoiceField
            label={debtWords().status}
            hint={statusHint() || undefined}
            value={draft.form.status}
            choices={debtStatuses.map((value) => ({ value, label: terms().status[value] }))}
            onChange={(value) => draft.set("status", value)}
          />
        </Stack>
      </Card>
      <Show when={storageFailure()}>
        <Card look="today">
          <p role="alert">{storageFailure()}</p>
        </Card>
      </Show>
      <Button look="primary" wide onClick={() => void leadOn(() => save(false))}>
        {debtWords().saveDebt}
      </Button>
      <Actions>
        <Button look="quiet" onClick={() => void leadOn(() => save(true))}>
          {debtWords().saveAndAnother}
        </Button>
      </Actions>
    </Page>
  );
}

function toFirstField(): void {
  window.scrollTo(0, 0);
  document.querySelector<HTMLInputElement>("main input")?.focus();
}
