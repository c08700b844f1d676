/** What the files held, each with the way down to where it is confirmed, in the order that saves a walk back: debts first, then payments. */

import { For, Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { Card, Stack } from "../design/Layout.tsx";
import { importWords } from "./import-words.ts";
import type { ReadFile } from "./read-in-page.ts";

export const partIds = {
  asked: "part-asked",
  report: "part-report",
  contract: "part-contract",
  messages: "part-messages",
  payments: "part-payments",
} as const;
type Part = keyof typeof partIds;

/** `asked`: files that ask for something before they can be read. They alone are no find. */
export function FoundCard(props: { readonly read: readonly ReadFile[]; readonly asked: number }) {
  const counts = (): Readonly<Record<Part, number>> => ({
    asked: props.read.length > 0 ? props.asked : 0,
    report: props.read.filter(({ reading }) => reading.report !== null).length,
    contract: props.read.filter(({ reading }) => reading.contract !== null).length,
    messages: props.read.reduce((sum, { reading }) => sum + reading.messages.length, 0),
    payments: props.read.filter(({ reading }) => reading.transactions.length > 0).length,
  });
  const found = () => (["asked", "report", "contract", "messages", "payments"] as const).filter((part) => counts()[part] > 0);
  return (
    <Show when={found().length > 0}>
      <Card title={importWords().foundTitle} look="note">
        <p>{importWords().foundLead}</p>
        <Stack gap="small">
          <For each={found()}>
            {(part) => (
              <Button wide onClick={() => goDown(part)}>
                {importWords().found[part](counts()[part])}
              </Button>
            )}
          </For>
        </Stack>
      </Card>
    </Show>
  );
}

/** The address behind the # names the page, so the way down is a button that moves the focus. */
function goDown(part: Part): void {
  const place = document.getElementById(partIds[part]);
  place?.scrollIntoView();
  place?.focus({ preventScroll: true });
}
