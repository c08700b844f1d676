/** The facts a letter names, to be typed beside it: who writes to whom, the demand answered, the entry objected to, the court's paper, money that comes once. */

import { courtPaperKinds, hardshipReasons, objectionGrounds } from "@tanhao/core/debt/case-facts";
import { For, Index, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import style from "../debt/Groups.module.css";
import { Button } from "../design/Button.tsx";
import { CheckField, SelectField, TextArea, TextField } from "../design/Field.tsx";
import { Soft, Stack } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { doorWords } from "../door/door-words.ts";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { householdWords } from "../household/household-words.ts";
import { terms } from "../language/term-words.ts";
import letters from "./Letters.module.css";
import type { LetterDesk } from "./letter-desk.ts";
import type { LetterField } from "./letter-fields.ts";
import { lettersWords } from "./letters-words.ts";

interface PartProps {
  readonly desk: LetterDesk;
  readonly fields: readonly LetterField[];
}

export function LetterFactsPart(props: PartProps) {
  const labels = () => lettersWords().fields;
  const form = () => props.desk.facts.form;
  const set = props.desk.facts.set;
  const error = (path: string) => props.desk.failures()[path];
  const shows = (field: LetterField) => props.fields.includes(field);
  const keep = async () => notify((await props.desk.keep()) ? lettersWords().saved : lettersWords().notSaved);
  return (
    <Stack>
      <Soft>{lettersWords().factsLead}</Soft>
      <Show when={shows("name")}>
        <TextField label={labels().name} error={error("borrower.name")} value={form().name} onInput={(value) => set("name", value)} />
      </Show>
      <Show when={shows("lender")}>
        <TextField
          label={labels().lender}
          error={error("lender.name") ?? error("platform")}
          value={form().lender}
          onInput={(value) => set("lender", value)}
        />
      </Show>
      <Show when={shows("contract")}>
        <TextField
          label={labels().contract}
          error={error("contract.number")}
          value={form().contract}
          onInput={(value) => set("contract", value)}
        />
      </Show>
      <Show when={shows("hardship")}>
        <HardshipFields desk={props.desk} />
      </Show>
      <Show when={shows("demand")}>
        <DemandFields desk={props.desk} />
      </Show>
      <Show when={shows("record")}>
        <RecordFields desk={props.desk} />
      </Show>
      <Show when={shows("court")}>
        <CourtFields desk={props.desk} />
      </Show>
      <Show when={shows("lump")}>
        <LumpFields desk={props.desk} />
      </Show>
      <BorrowerOnly>
        <Button disabled={!props.desk.unkept()} onClick={() => void keep()}>
          {lettersWords().save}
        </Button>
      </BorrowerOnly>
    </Stack>
  );
}

function HardshipFields(props: { readonly desk: LetterDesk }) {
  const open = useCase();
  const { form, set } = props.desk.facts;
  return (
    <>
      <SelectField
        label={lettersWords().fields.hardship}
        value={form.hardship}
        none={lettersWords().notSaid}
        choices={hardshipReasons.map((value) => ({ value, label: terms().hardship[value] }))}
        onChange={(value) => set("hardship", value)}
      />
      <Show when={form.hardship !== ""}>
        <TextField
          label={lettersWords().fields.hardshipSince}
          error={props.desk.failures()["hardship.since"]}
          kind="day"
          max={open.today()}
          value={form.hardshipSince}
          onInput={(value) => set("hardshipSince", value)}
        />
      </Show>
    </>
  );
}

function DemandFields(props: { readonly desk: LetterDesk }) {
  const open = useCase();
  const { form, set } = props.desk.facts;
  /** The number of the demand in the debt is not shown here. */
  const error = (part: "day" | "how") =>
    Object.entries(props.desk.failures()).find(([path]) => path.startsWith("demands.") && path.endsWith(part))?.[1];
  return (
    <div class={style["pair"]}>
      <TextField
        label={lettersWords().fields.demandOn}
        error={error("day")}
        kind="day"
        max={open.today()}
        value={form.demandOn}
        onInput={(value) => set("demandOn", value)}
      />
      <TextField
        label={lettersWords().fields.demandHow}
        error={error("how")}
        value={form.demandHow}
        onInput={(value) => set("demandHow", value)}
      />
    </div>
  );
}

function RecordFields(props: { readonly desk: LetterDesk }) {
  const open = useCase();
  const { form, set } = props.desk.facts;
  const error = (part: string) => props.desk.failures()[`recordObjection.${part}`];
  return (
    <>
      <TextField
        label={lettersWords().fields.reportOn}
        error={error("reportOn")}
        kind="day"
        max={open.today()}
        value={form.reportOn}
        onInput={(value) => set("reportOn", value)}
      />
      <TextArea
        label={lettersWords().fields.shows}
        error={error("shows")}
        rows={2}
        value={form.shows}
        onInput={(value) => set("shows", value)}
      />
      <TextArea
        label={lettersWords().fields.should}
        error={error("should")}
        rows={2}
        value={form.should}
        onInput={(value) => set("should", value)}
      />
    </>
  );
}

function CourtFields(props: { readonly desk: LetterDesk }) {
  const open = useCase();
  const { form, set } = props.desk.facts;
  const named = () => doorWords().courtPath.named;
  const error = (part: string) => props.desk.failures()[`urgent.courtPaper.${part}`];
  return (
    <>
      <div class={style["pair"]}>
        <SelectField
          label={lettersWords().fields.courtKind}
          error={error("kind")}
          value={form.courtKind}
          none={lettersWords().notSaid}
          choices={courtPaperKinds.map((value) => ({ value, label: terms().courtPaper[value] }))}
          onChange={(value) => set("courtKind", value)}
        />
        <TextField
          label={lettersWords().fields.courtReceived}
          error={error("received")}
          kind="day"
          max={open.today()}
          value={form.courtReceived}
          onInput={(value) => set("courtReceived", value)}
        />
      </div>
      <TextField label={named().court} value={form.court} onInput={(value) => set("court", value)} />
      <TextField label={named().caseNumber} value={form.courtNumber} onInput={(value) => set("courtNumber", value)} />
      <TextField
        label={form.courtKind === "summons" ? named().plaintiff : named().applicant}
        value={form.applicant}
        onInput={(value) => set("applicant", value)}
      />
      <fieldset class={letters["fieldset"]}>
        <legend>{lettersWords().grounds}</legend>
        <Soft>{lettersWords().groundsLead}</Soft>
        <For each={objectionGrounds}>
          {(ground) => (
            <CheckField
              label={doorWords().courtPath.grounds[ground]}
              checked={form.grounds.includes(ground)}
              onChange={(ticked) => set("grounds", (all) => [...all.filter((one) => one !== ground), ...(ticked ? [ground] : [])])}
            />
          )}
        </For>
      </fieldset>
    </>
  );
}

function LumpFields(props: { readonly desk: LetterDesk }) {
  const { form, set } = props.desk.facts;
  const error = (index: number, part: string) => props.desk.failures()[`lumpSums.${index}.${part}`];
  return (
    <>
      <Soft>{lettersWords().lumpLead}</Soft>
      <Index each={form.lumpSums}>
        {(sum, index) => (
          <fieldset class={style["item"]}>
            <legend class="visually-hidden">{lettersWords().lumpNumber(index + 1)}</legend>
            <div class={style["pair"]}>
              <TextField
                label={lettersWords().fields.lumpYuan}
                error={error(index, "yuan")}
                kind="money"
                unit={householdWords().yuan}
                value={sum().yuan}
                onInput={(value) => set("lumpSums", index, "yuan", value)}
              />
              <TextField
                label={lettersWords().fields.lumpOn}
                error={error(index, "on")}
                kind="day"
                value={sum().on}
                onInput={(value) => set("lumpSums", index, "on", value)}
              />
            </div>
            <TextField
              label={lettersWords().fields.lumpSource}
              error={error(index, "source")}
              value={sum().source}
              onInput={(value) => set("lumpSums", index, "source", value)}
            />
            <Button look="quiet" onClick={() => set("lumpSums", (all) => all.filter((_, at) => at !== index))}>
              {lettersWords().removeLump}
            </Button>
          </fieldset>
        )}
      </Index>
      <Button onClick={() => set("lumpSums", form.lumpSums.length, { yuan: "", source: "", on: "" })}>{lettersWords().addLump}</Button>
    </>
  );
}
