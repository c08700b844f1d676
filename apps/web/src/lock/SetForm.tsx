/** Sets a passphrase: a backup is proposed first, and what forgetting means is read and ticked before the button works. */

import { createSignal } from "solid-js";
import { useHost } from "../case/case-host.tsx";
import { Button, ButtonLink } from "../design/Button.tsx";
import { CheckField } from "../design/Field.tsx";
import { setLock } from "./case-lock.ts";
import style from "./Lock.module.css";
import { lockWords } from "./lock-words.ts";
import { createLockWork } from "./lock-work.ts";
import { isNewPassphrase, NewPassphrase } from "./NewPassphrase.tsx";
import { WorkLine } from "./WorkLine.tsx";

export function SetForm(props: { readonly onDone: () => void }) {
  const host = useHost();
  const [typed, setTyped] = createSignal("");
  const [again, setAgain] = createSignal("");
  const [understood, setUnderstood] = createSignal(false);
  const work = createLockWork(() => props.onDone());
  const set = (event: Event) => {
    event.preventDefault();
    void work.run(() => setLock(host, typed(), work.onProgress), lockWords().setDone);
  };
  return (
    <form class={style["form"]} onSubmit={set}>
      <p>{lockWords().backupLead}</p>
      <ButtonLink look="quiet" href="#/backup">
        {lockWords().backupFirst}
      </ButtonLink>
      <NewPassphrase typed={typed()} again={again()} onTyped={setTyped} onAgain={setAgain} />
      <CheckField label={lockWords().understood} checked={understood()} onChange={setUnderstood} />
      <WorkLine work={work} />
      <Button type="submit" look="primary" wide disabled={!understood() || !isNewPassphrase(typed(), again()) || work.isRunning()}>
        {lockWords().setNow}
      </Button>
    </form>
  );
}
