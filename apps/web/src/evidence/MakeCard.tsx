/** What is to go in, what it then holds, and the package itself with the lines to note elsewhere. */

import { debtName } from "@tanhao/app/case/debt-name";
import { type EvidencePlan, planEvidence } from "@tanhao/app/evidence/plan-evidence";
import { debtId } from "@tanhao/core/ids";
import type { EntryId } from "@tanhao/journal/entry";
import { createMemo, createResource, createSignal, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Button } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { ChoiceField, SelectField } from "../design/Field.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { Progress } from "../design/Progress.tsx";
import { WaysOn } from "../home/WaysOn.tsx";
import { type Language, languages } from "../language/language.ts";
import { saveDownload } from "../settings/save-download.ts";
import { createDraft } from "../shell/draft.ts";
import { holdHalfDone } from "../shell/half-done.ts";
import { evidenceWords } from "./evidence-words.ts";
import { HoldsList } from "./HoldsList.tsx";
import { NoteCard } from "./NoteCard.tsx";
import { WithoutField } from "./WithoutField.tsx";
import { writePackage } from "./write-package.ts";

interface Choice {
  debt: string;
  variant: "whole" | "redacted";
  lang: Language;
  without: readonly EntryId[];
}

export function MakeCard() {
  const open = useCase();
  const draft = createDraft<Choice>("evidence", { debt: "", variant: "whole", lang: "zh-CN", without: [] });
  const debt = () => draft.form.debt;
  const variant = () => draft.form.variant;
  const lang = () => draft.form.lang;
  const without = createMemo((): ReadonlySet<EntryId> => new Set(draft.form.without));
  const leavesOut = draft.form.without.length > 0;
  const [step, setStep] = createSignal<{ readonly label: string; readonly done: number | null } | null>(null);
  const [refusal, setRefusal] = createSignal<string>();
  holdHalfDone("work", () => step() !== null);
  const [made, setMade] = createSignal<{ readonly plan: EvidencePlan; readonly fingerprint: string }>();

  const [kept] = createResource(
    () => open.record().files,
    async () => {
      const listed = await open.journal.storage.listFiles();
      return new Set<string>(listed.ok ? listed.value.map(({ hash }) => hash) : []);
    },
  );
  const plan = createMemo(() => {
    const here = kept() ?? new Set<string>();
    const originals = open.record().files.map(({ path, size, hash }) => ({ path, size, hash, here: here.has(hash) }));
    const choice = { debt: debt() === "" ? null : debtId(debt()), redacted: variant() === "redacted", without: without() };
    return planEvidence({ entries: open.entries(), facts: open.record().facts, originals }, choice);
  });
  const planned = (): EvidencePlan | undefined => {
    const one = plan();
    return one.ok ? one.value : undefined;
  };
  /** What was made no longer is what is chosen. */
  const choose = (chosen: Partial<Choice>): void => {
    draft.set(chosen);
    setMade(undefined);
    setRefusal(undefined);
  };

  const make = async (chosen: EvidencePlan) => {
    const written = await writePackage({ plan: chosen, lang: lang(), on: open.today(), storage: open.journal.storage }, (done, all) =>
      setStep({ label: all === done ? evidenceWords().writing : evidenceWords().reading(done, all), done: all === 0 ? null : done / all }),
    );
    setStep(null);
    if (!written.ok) return void setRefusal(evidenceWords().refused.original(written.error.path));
    const name = `tanhao-evidence-${open.today()}.zip`;
    const isSaved = saveDownload(name, written.value.bytes as Uint8Array<ArrayBuffer>, "application/zip");
    setMade({ plan: chosen, fingerprint: written.value.fingerprint });
    if (isSaved) notify(evidenceWords().saved(name));
  };

  return (
    <Card title={evidenceWords().makeTitle}>
      <Show when={open.entries().length > 0} fallback={<WaysOn nothing={evidenceWords().nothing} />}>
        <SelectField
          label={evidenceWords().debt}
          value={debt()}
          none={evidenceWords().wholeCase}
          choices={open.facts().debts.map((one) => ({ value: one.id, label: evidenceWords().oneDebt(debtName(one)) }))}
          onChange={(debt) => choose({ debt })}
        />
        <Show when={debt() !== ""}>
          <Soft>{evidenceWords().debtSays}</Soft>
        </Show>
        <ChoiceField
          label={evidenceWords().variant}
          value={variant()}
          choices={(["whole", "redacted"] as const).map((value) => ({ value, label: evidenceWords().variants[value] }))}
          onChange={(value) => choose({ variant: value as Choice["variant"] })}
        />
        <Soft>{debt() !== "" && variant() === "whole" ? evidenceWords().debtWhole : evidenceWords().variantSays[variant()]}</Soft>
        <ChoiceField
          label={evidenceWords().language}
          value={lang()}
          choices={languages.map((value) => ({ value, label: evidenceWords().languages[value] }))}
          onChange={(value) => choose({ lang: value as Language })}
        />
        <Show when={open.record().contacts.length > 0}>
          <Disclosure summary={evidenceWords().without} open={leavesOut}>
            <WithoutField contacts={open.record().contacts} chosen={without()} onChange={(chosen) => choose({ without: [...chosen] })} />
          </Disclosure>
        </Show>
        <Show when={planned()} fallback={<p role="alert">{chainRefusal(plan())}</p>}>
          {(chosen) => (
            <>
              <HoldsList plan={chosen()} />
              <Soft>{evidenceWords().noPdf}</Soft>
              <Show
                when={step()}
                fallback={
                  <Button look="primary" wide disabled={kept.loading} onClick={() => void make(chosen())}>
                    {evidenceWords().make}
                  </Button>
                }
              >
                {(now) => <Progress label={now().label} done={now().done} />}
              </Show>
            </>
          )}
        </Show>
        <Show when={refusal()}>
          <p role="alert">{refusal()}</p>
        </Show>
        <Show when={made()}>{(done) => <NoteCard heads={done().plan.heads} fingerprint={done().fingerprint} />}</Show>
      </Show>
    </Card>
  );
}

const chainRefusal = (plan: ReturnType<typeof planEvidence>): string =>
  plan.ok ? "" : evidenceWords().refused.chain(plan.error.device, plan.error.sequence);
