/** Takes the passphrase away, with the passphrase: from then on everything lies in clear. */

import { createSignal } from "solid-js";
import { useHost } from "../case/case-host.tsx";
import { Button } from "../design/Button.tsx";
import { removeLock } from "./case-lock.ts";
import style from "./Lock.module.css";
import { lockWords } from "./lock-words.ts";
import { createLockWork } from "./lock-work.ts";
import { PassphraseField } from "./PassphraseField.tsx";
import { WorkLine } from "./WorkLine.tsx";

export function RemoveForm(props: { readonly onDone: () => void }) {
  const host = useHost();
  const [now, setNow] = createSignal("");
  const work = createLockWork(() => props.onDone());
  const remove = (event: Event) => {
    event.preventDefault();
    void work.run(() => removeLock(host, now(), work.onProgress), lockWords().removed);
  };
  return (
    <form class={style["form"]} onSubmit={remove}>
      <p>{lockWords().removeLead}</p>
      <PassphraseField label={lockWords().presentPassphrase} value={now()} onInput={setNow} />
      <WorkLine work={work} />
      <Button type="submit" look="grave" wide disabled={now() === "" || work.isRunning()}>
        {lockWords().removeNow}
      </Button>
    </form>
  );
}
