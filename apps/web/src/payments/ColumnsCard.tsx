/** Which column of an unknown table is what: day and amount at least. */

import { createSignal, For, Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { SelectField } from "../design/Field.tsx";
import { Card, Soft, Stack } from "../design/Layout.tsx";
import { importWords } from "./import-words.ts";
import type { ColumnChoice } from "./read-in-page.ts";

interface ColumnsCardProps {
  readonly header: readonly string[];
  readonly said: string | null;
  readonly onRead: (columns: ColumnChoice) => void;
}

const parts = ["day", "amount", "direction", "counterparty", "description"] as const;

export function ColumnsCard(props: ColumnsCardProps) {
  const [columns, setColumns] = createSignal<ColumnChoice>({ day: "", amount: "", direction: "", counterparty: "", description: "" });
  const ready = () => columns().day !== "" && columns().amount !== "";
  return (
    <Card title={importWords().columnsTitle}>
      <Soft>{importWords().columnsLead}</Soft>
      <Show when={props.said}>
        <p role="alert">{props.said}</p>
      </Show>
      <Stack>
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
      </Stack>
      <Button look="primary" wide disabled={!ready()} onClick={() => props.onRead(columns())}>
        {importWords().readAgain}
      </Button>
    </Card>
  );
}
