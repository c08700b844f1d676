/** Where a number or an address is written down, with where and when it was read. What looks odd is said and kept all the same. */

import { keepOwnChannel, type OwnChannelForm, type OwnChannelRefused } from "@tanhao/app/case/own-channel";
import { oddNumber } from "@tanhao/core/channel/odd-number";
import type { OwnChannel } from "@tanhao/core/debt/case-facts";
import type { Debt } from "@tanhao/core/debt/debt";
import { createSignal, onMount, Show } from "solid-js";
import { unwrap } from "solid-js/store";
import { useCase } from "../case/case-host.tsx";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { noFailures, sentencesByPath } from "../debt/failure-sentences.ts";
import { Button } from "../design/Button.tsx";
import { TextField } from "../design/Field.tsx";
import { Actions, Soft, Stack } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { shellWords } from "../language/words.ts";
import { createDraft } from "../shell/draft.ts";
import { isHalfTyped } from "../shell/half-typed.ts";
import { webChannelWords } from "./channel-words.ts";

interface OwnEntryFormProps {
  readonly draft: string;
  readonly fresh: OwnChannelForm;
  readonly replaced: OwnChannel | null;
  readonly debt: Debt;
  readonly onDone: () => void;
}

export function OwnEntryForm(props: OwnEntryFormProps) {
  const open = useCase();
  const words = webChannelWords;
  const isFound = isHalfTyped(props.draft);
  const draft = createDraft(props.draft, props.fresh);
  const [failures, setFailures] = createSignal(noFailures);
  const [said, setSaid] = createSignal<string>();
  let first: HTMLDivElement | undefined;
  /** Who opens it types at once; who finds it open, half typed, reads the page first. */
  onMount(() => isFound || first?.querySelector("input")?.focus());
  const names = () => [props.debt.platform, props.debt.lender.name].filter((name) => name !== undefined);
  /** Somebody one knows is called on a private telephone. */
  const odd = () => {
    const { number } = draft.form;
    return number.trim() === "" || props.debt.lender.type === "private" ? null : oddNumber(number);
  };
  const refuse = (refused: OwnChannelRefused): void => {
    setFailures(refused.kind === "own-channel-malformed" ? sentencesByPath(refused.failures) : noFailures);
    setSaid(refused.kind === "own-channel-empty" ? words().empty : undefined);
  };
  const leave = (): void => {
    draft.done();
    props.onDone();
  };
  const save = async (): Promise<void> => {
    const kept = await keepOwnChannel(unwrap(draft.form), props.replaced, open.facts(), open.ports);
    if (kept.ok) {
      notify(words().saved);
      return leave();
    }
    if (kept.error.kind === "not-kept") return void setSaid(notKeptSentence(kept.error));
    if (kept.error.kind !== "household-refused") return refuse(kept.error);
    setFailures(sentencesByPath(kept.error.failures));
    setSaid(Object.values(failures())[0]);
  };
  return (
    <Stack>
      <div ref={first}>
        <TextField
          label={words().name}
          hint={words().nameHint}
          error={failures()["name"]}
          suggestions={names()}
          value={draft.form.name}
          onInput={(value) => draft.set("name", value)}
        />
      </div>
      <TextField
        label={words().number}
        optional={shellWords().optional}
        value={draft.form.number}
        onInput={(value) => draft.set("number", value)}
      />
      <div role="status">
        <Show when={odd()}>{(kind) => <Soft>{kind() === "mobile" ? words().mobile : words().odd}</Soft>}</Show>
      </div>
      <TextField
        label={words().app}
        hint={words().appHint}
        optional={shellWords().optional}
        value={draft.form.app}
        onInput={(value) => draft.set("app", value)}
      />
      <TextField
        label={words().email}
        optional={shellWords().optional}
        value={draft.form.email}
        onInput={(value) => draft.set("email", value)}
      />
      <TextField
        label={words().address}
        optional={shellWords().optional}
        value={draft.form.address}
        onInput={(value) => draft.set("address", value)}
      />
      <TextField
        label={words().source}
        hint={words().sourceHint}
        error={failures()["source"]}
        value={draft.form.source}
        onInput={(value) => draft.set("source", value)}
      />
      <TextField
        label={words().checked}
        kind="day"
        max={open.today()}
        error={failures()["checked"]}
        value={draft.form.checked}
        onInput={(value) => draft.set("checked", value)}
      />
      <Show when={said()}>
        <p role="alert">{said()}</p>
      </Show>
      <Actions>
        <Button look="primary" onClick={() => void save()}>
          {words().save}
        </Button>
        <Button onClick={leave}>{shellWords().cancel}</Button>
      </Actions>
    </Stack>
  );
}
