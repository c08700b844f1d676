/**
 * Stands in the place of every page while the case is locked: nothing of it has been read. A wrong passphrase changes
 * nothing and is counted nowhere; help in danger needs none; who has forgotten it is told what is left.
 */

import { createSignal, For, Show } from "solid-js";
import { useHost } from "../case/case-host.tsx";
import { Button, ButtonLink } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Card, Page, Stack } from "../design/Layout.tsx";
import { EraseSheet } from "../settings/EraseSheet.tsx";
import { unlockCase } from "./case-lock.ts";
import style from "./Lock.module.css";
import { lockSentence } from "./lock-sentence.ts";
import { lockWords } from "./lock-words.ts";
import { PassphraseField } from "./PassphraseField.tsx";

export function LockPage() {
  const host = useHost();
  const [typed, setTyped] = createSignal("");
  const [error, setError] = createSignal<string>();
  const [working, setWorking] = createSignal(false);
  const [erasing, setErasing] = createSignal(false);
  const unlock = async (event: Event) => {
    event.preventDefault();
    if (working() || typed() === "") return;
    setWorking(true);
    const failure = await unlockCase(host, typed());
    setWorking(false);
    setError(failure ? lockSentence(failure) : undefined);
  };
  return (
    <Page title={lockWords().title} lead={lockWords().lead}>
      <Card>
        <form class={style["form"]} onSubmit={(event) => void unlock(event)}>
          <PassphraseField
            label={lockWords().passphrase}
            value={typed()}
            onInput={(value) => {
              setTyped(value);
              setError(undefined);
            }}
            error={error()}
          />
          <Button type="submit" look="primary" wide disabled={typed() === ""} busy={working() ? lockWords().opening : undefined}>
            {lockWords().open}
          </Button>
        </form>
      </Card>
      <ButtonLink look="quiet" wide href="#/door/danger">
        {lockWords().danger}
      </ButtonLink>
      <Disclosure summary={lockWords().forgotTitle}>
        <Stack>
          <ul class={style["points"]}>
            <For each={lockWords().forgot}>{(point) => <li>{point}</li>}</For>
          </ul>
          <Button look="grave" onClick={() => setErasing(true)}>
            {lockWords().eraseOpen}
          </Button>
        </Stack>
      </Disclosure>
      <Show when={erasing()}>
        <EraseSheet title={lockWords().eraseTitle} lead={lockWords().eraseLead} onClose={() => setErasing(false)} />
      </Show>
    </Page>
  );
}
