/** Another passphrase for the same key: nothing is sealed anew. */

import { createSignal } from "solid-js";
import { useHost } from "../case/case-host.tsx";
import { Button } from "../design/Button.tsx";
import { CheckField } from "../design/Field.tsx";
import { changePassphrase } from "./case-lock.ts";
import style from "./Lock.module.css";
import { lockWords } from "./lock-words.ts";
import { createLockWork } from "./lock-work.ts";
import { isNewPassphrase, NewPassphrase } from "./NewPassphrase.tsx";
import { PassphraseField } from "./PassphraseField.tsx";
import { WorkLine } from "./WorkLine.tsx";

export function ChangeForm(props: { readonly onDone: () => void }) {
  const host = useHost();
  const [now, setNow] = createSignal("");
  const [typed, setTyped] = createSignal("");
  const [again, setAgain] = createSignal("");
  const [understood, setUnderstood] = createSignal(false);
  const work = createLockWork(() => props.onDone());
  const change = (event: Event) => {
    event.preventDefault();
    void work.run(() => changePassphrase(host, now(), typed()), lockWords().changed);
  };
  return (
    <form class={style["form"]} onSubmit={change}>
      <p>{lockWords().changeLead}</p>
      <PassphraseField label={lockWords().presentPassphrase} value={now()} onInput={setNow} />
      <NewPassphrase typed={typed()} again={again()} onTyped={setTyped} onAgain={setAgain} />
      <CheckField label={lockWords().understood} checked={understood()} onChange={setUnderstood} />
      <WorkLine work={work} />
      <Button
        type="submit"
        look="primary"
        wide
        disabled={now() === "" || !understood() || !isNewPassphrase(typed(), again()) || work.isRunning()}
      >
        {lockWords().changeNow}
      </Button>
    </form>
  );
}
