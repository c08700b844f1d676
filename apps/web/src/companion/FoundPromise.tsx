/** A promise found in what was typed or pasted: kept as they said it with a tap; what is missing in it is asked for at the end. */

import type { CommitmentForm } from "@tanhao/app/record/contact-form";
import { Button } from "../design/Button.tsx";
import { notify } from "../design/Notice.tsx";
import style from "./Companion.module.css";
import { companionWords } from "./companion-words.ts";
import { dueWords } from "./due-words.ts";
import type { TalkDesk } from "./talk-desk.ts";

export function FoundPromise(props: { readonly promise: CommitmentForm; readonly desk: TalkDesk }) {
  const keep = () => {
    props.desk.set("commitments", props.desk.form.commitments.length, { ...props.promise });
    notify(companionWords().promiseKept);
  };
  return (
    <div class={style["sentence"]}>
      <p>{companionWords().foundPromise(props.promise.what, dueWords(props.promise.dueDay))}</p>
      <Button onClick={keep}>{companionWords().keepPromise}</Button>
    </div>
  );
}
