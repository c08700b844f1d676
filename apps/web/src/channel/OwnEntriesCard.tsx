/** What the person wrote down about how this lender is reached, to add to, change and take away; notes about others are kept below. */

import { ownChannelFormOf, removeOwnChannel } from "@tanhao/app/case/own-channel";
import { channelDirectory } from "@tanhao/content/channel-directory";
import { ownChannelsFor } from "@tanhao/core/channel/lender-entry";
import type { OwnChannel } from "@tanhao/core/debt/case-facts";
import type { Debt } from "@tanhao/core/debt/debt";
import { createSignal, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { undoable } from "../case/undoable.ts";
import { Button } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Actions, Card, Soft, Stack } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { format } from "../language/words.ts";
import { isHalfTyped } from "../shell/half-typed.ts";
import style from "./ChannelPage.module.css";
import { webChannelWords } from "./channel-words.ts";
import { OwnEntryForm } from "./OwnEntryForm.tsx";

export function OwnEntriesCard(props: { readonly debt: Debt }) {
  const open = useCase();
  const words = webChannelWords;
  const draft = `own-channel.${props.debt.id}`;
  const [adding, setAdding] = createSignal(isHalfTyped(draft));
  let add: HTMLButtonElement | undefined;
  const all = () => open.facts().ownChannels ?? [];
  const own = () => ownChannelsFor(all(), props.debt, channelDirectory);
  const others = () => all().filter((entry) => !own().includes(entry));
  const fresh = () => ({
    ...ownChannelFormOf({ name: props.debt.platform ?? props.debt.lender.name ?? "", source: "", checked: open.today() }),
  });
  return (
    <Card title={words().own}>
      <Soft>{words().ownLead}</Soft>
      <Show when={own().length > 0} fallback={<p>{words().ownNone}</p>}>
        <For each={own()}>{(entry) => <OwnEntry entry={entry} debt={props.debt} />}</For>
      </Show>
      <BorrowerOnly>
        <Show
          when={adding()}
          fallback={
            <Button ref={add} aria-expanded={false} onClick={() => setAdding(true)}>
              {words().add}
            </Button>
          }
        >
          <OwnEntryForm
            draft={draft}
            fresh={fresh()}
            replaced={null}
            debt={props.debt}
            onDone={() => {
              setAdding(false);
              add?.focus();
            }}
          />
        </Show>
      </BorrowerOnly>
      <Show when={others().length > 0}>
        <Disclosure summary={words().ownOthers(others().length)}>
          <For each={others()}>{(entry) => <OwnEntry entry={entry} debt={props.debt} />}</For>
        </Disclosure>
      </Show>
    </Card>
  );
}

function OwnEntry(props: { readonly entry: OwnChannel; readonly debt: Debt }) {
  const open = useCase();
  const words = webChannelWords;
  const draft = `own-channel.${props.debt.id}.${props.entry.name}`;
  const [editing, setEditing] = createSignal(isHalfTyped(draft));
  const ways = () => (["number", "app", "email", "address"] as const).filter((way) => props.entry[way] !== undefined);
  const remove = async () => {
    const step = undoable(open);
    const removed = await removeOwnChannel(props.entry, open.facts(), step.ports);
    if (removed.ok || removed.error.kind !== "not-kept") step.said(words().removed);
    else notify(notKeptSentence(removed.error));
  };
  return (
    <div class={style["entry"]}>
      <Show
        when={!editing()}
        fallback={
          <OwnEntryForm
            draft={draft}
            fresh={ownChannelFormOf(props.entry)}
            replaced={props.entry}
            debt={props.debt}
            onDone={() => setEditing(false)}
          />
        }
      >
        <h3>{props.entry.name}</h3>
        <Stack gap="small">
          <For each={ways()}>
            {(way) => (
              <p>
                {words()[way]} <strong>{props.entry[way]}</strong>
              </p>
            )}
          </For>
          <Soft>{words().ownFrom(props.entry.source, format().day(props.entry.checked))}</Soft>
        </Stack>
        <BorrowerOnly>
          <Actions>
            <Button aria-label={words().editOf(props.entry.name)} onClick={() => setEditing(true)}>
              {words().edit}
            </Button>
            <Button look="quiet" aria-label={words().removeOf(props.entry.name)} onClick={() => void remove()}>
              {words().remove}
            </Button>
          </Actions>
        </BorrowerOnly>
      </Show>
    </div>
  );
}
