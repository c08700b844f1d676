/** The ten items and what makes it safe, one at a time; all of them, and what was looked at when, are folded below. */

import type { Tick } from "@tanhao/app/escalation/keep-steps";
import type { SettledPath } from "@tanhao/core/followup/settled-path";
import type { DebtId } from "@tanhao/core/ids";
import type { EntryId } from "@tanhao/journal/entry";
import { createSignal, For, Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Actions, Card, Mark, Soft } from "../design/Layout.tsx";
import { Row, RowHead, Rows } from "../design/Rows.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { format } from "../language/words.ts";
import { settledWords } from "./settled-words.ts";
import { Untick } from "./Untick.tsx";

export interface TickProps {
  readonly path: SettledPath;
  readonly debt: DebtId;
  readonly onTick: (tick: Tick) => void;
}

export function BeforeCard(props: TickProps) {
  const words = settledWords;
  const [skipped, setSkipped] = createSignal(0);
  const done = () => props.path.before.filter(({ tick }) => tick !== null).length;
  const open = () => props.path.before.filter(({ tick }) => tick === null).map(({ item }) => item);
  const next = () => open()[skipped() % open().length];
  return (
    <Card title={words().beforeTitle}>
      <p>{words().beforeLead}</p>
      <Soft>{words().beforeCount(done(), props.path.before.length)}</Soft>
      <Show when={next()} fallback={<p role="status">{words().allLooked}</p>}>
        {(item) => (
          <>
            <h3>{words().before[item()]}</h3>
            <Actions>
              <BorrowerOnly>
                <Button
                  aria-label={`${words().tick} ${words().before[item()]}`}
                  onClick={() => props.onTick({ debt: props.debt, step: item() })}
                >
                  {words().tick}
                </Button>
              </BorrowerOnly>
              <Show when={open().length > 1}>
                <Button look="quiet" onClick={() => setSkipped((skipped() + 1) % open().length)}>
                  {words().skip}
                </Button>
              </Show>
            </Actions>
          </>
        )}
      </Show>
      <Disclosure summary={words().allItems(props.path.before.length)}>
        <AllItems {...props} />
      </Disclosure>
    </Card>
  );
}

function AllItems(props: TickProps) {
  const words = settledWords;
  return (
    <Rows>
      <For each={props.path.before.map(({ item }) => item)}>
        {(item) => {
          const tick = () => props.path.before.find((one) => one.item === item)?.tick ?? null;
          return (
            <Row beside>
              <RowHead name={words().before[item]}>
                <Show when={tick()}>{(made) => <Mark look="good">{words().tickedOn(format().day(made().on))}</Mark>}</Show>
              </RowHead>
              <Show
                when={tick()}
                fallback={
                  <BorrowerOnly>
                    <Button
                      look="quiet"
                      aria-label={`${words().tick} ${words().before[item]}`}
                      onClick={() => props.onTick({ debt: props.debt, step: item })}
                    >
                      {words().tick}
                    </Button>
                  </BorrowerOnly>
                }
              >
                {(made) => <Untick entry={made().id as EntryId} of={words().before[item]} />}
              </Show>
            </Row>
          );
        }}
      </For>
    </Rows>
  );
}
