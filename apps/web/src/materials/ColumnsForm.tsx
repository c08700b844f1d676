/** Which column of an unknown table is what: a day, and a sum in one column or in two. Begins with what the header suggests. */

import type { ProposedMapping } from "@tanhao/readers/table/proposed-mapping";
import { createSignal, For, Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { SelectField } from "../design/Field.tsx";
import { Soft, Stack } from "../design/Layout.tsx";
import { importWords } from "./import-words.ts";

interface ColumnsFormProps {
  readonly header: readonly string[];
  readonly proposal: ProposedMapping | null;
  readonly said: string | null;
  readonly onRead: (mapping: ProposedMapping) => void;
}

const parts = ["day", "amount", "in", "out", "direction", "counterparty", "description"] as const;
type Part = (typeof parts)[number];

export function ColumnsForm(props: ColumnsFormProps) {
  // What is proposed is where the form begins; from then on the person's choice counts.
  const [columns, setColumns] = createSignal<Readonly<Record<Part, string>>>(columnsOf(props.proposal));
  const oneSum = () => columns().amount !== "";
  const twoSums = () => columns().in !== "" || columns().out !== "";
  const ready = () => columns().day !== "" && oneSum() !== twoSums();
  const read = () => {
    const chosen = Object.fromEntries(Object.entries(columns()).filter(([, header]) => header !== ""));
    // A list of repayments that says nothing of the direction is money that went out.
    props.onRead({ ...props.proposal, columns: { ...props.proposal?.columns, ...chosen }, positive: props.proposal?.positive ?? "out" });
  };
  return (
    <Stack>
      <Soft>{importWords().columnsLead}</Soft>
      <Show when={props.said}>
        <p role="alert">{props.said}</p>
      </Show>
      <For each={parts}>
        {(part) => (
          <SelectField
            label={importWords().columns[part]}
            value={columns()[part]}
            none={importWords().columnNone}
            choices={props.header.filter((cell) => cell.trim() !== "").map((cell) => ({ value: cell, label: cell }))}
            onChange={(value) => setColumns((now) => ({ ...now, [part]: value }))}
          />
        )}
      </For>
      <Show when={oneSum() && twoSums()}>
        <p role="alert">{importWords().oneSumOrTwo}</p>
      </Show>
      <Button look="primary" wide disabled={!ready()} onClick={read}>
        {importWords().readAgain}
      </Button>
    </Stack>
  );
}

function columnsOf(proposal: ProposedMapping | null): Readonly<Record<Part, string>> {
  const first = (part: Part): string => [proposal?.columns[part] ?? ""].flat()[0] ?? "";
  return {
    day: first("day"),
    amount: first("amount"),
    in: first("in"),
    out: first("out"),
    direction: first("direction"),
    counterparty: first("counterparty"),
    description: first("description"),
  };
}
