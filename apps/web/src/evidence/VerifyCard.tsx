/** A file that somebody was given, checked here: offline, and apart from the open case. */

import { readNotedHead } from "@tanhao/app/evidence/noted-head";
import type { Noted } from "@tanhao/app/evidence/verify-evidence";
import { whatWasDone } from "@tanhao/app/evidence/verify-fault";
import { verifyFile } from "@tanhao/app/evidence/verify-file";
import { isHash } from "@tanhao/journal/sha256";
import { wordVerified } from "@tanhao/text/word-verified";
import { createSignal, For, Show } from "solid-js";
import { Disclosure } from "../design/Disclosure.tsx";
import { TextArea } from "../design/Field.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { FileChoice } from "../materials/FileChoice.tsx";
import type { ChosenFile } from "../materials/read-in-page.ts";
import { createDraft } from "../shell/draft.ts";
import { isHalfTyped } from "../shell/half-typed.ts";
import style from "./Evidence.module.css";
import { evidenceWords, verifyWords } from "./evidence-words.ts";
import { indexPorts } from "./index-ports.ts";

export function VerifyCard() {
  const isOpen = isHalfTyped("noted-heads");
  const draft = createDraft("noted-heads", { lines: "" });
  const [wrongLine, setWrongLine] = createSignal<string>();
  const [answer, setAnswer] = createSignal<{ readonly passed: boolean; readonly sentences: readonly string[] }>();

  const check = async (file: ChosenFile) => {
    setAnswer(undefined);
    const noted = readNoted(draft.form.lines);
    setWrongLine(typeof noted === "string" ? evidenceWords().notedBad(noted) : undefined);
    if (typeof noted === "string") return;
    setAnswer({ passed: true, sentences: [evidenceWords().checking] });
    const [{ readEvidence, readRepackedEvidence, startsAsEvidence }, { readCaseFile }] = await Promise.all([
      import("@tanhao/readers/evidence/read-evidence"),
      import("@tanhao/readers/case-file/read-case-file"),
    ]);
    const checked = await verifyFile(file.bytes, noted, {
      readEvidence,
      readRepackedEvidence,
      startsAsEvidence,
      readCaseFile,
      index: indexPorts,
    });
    if (!checked.ok) setAnswer({ passed: false, sentences: [evidenceWords().noEvidence[checked.error.kind]] });
    else if (checked.value.ok) setAnswer({ passed: true, sentences: wordVerified(checked.value.value, noted, verifyWords()) });
    else {
      const fault = checked.value.error;
      setAnswer({ passed: false, sentences: [verifyWords().failed(verifyWords().done[whatWasDone(fault)]), verifyWords().fault(fault)] });
    }
  };

  return (
    <Card title={evidenceWords().checkTitle}>
      <Soft>{evidenceWords().checkSays}</Soft>
      <Disclosure summary={evidenceWords().notedFold} open={isOpen}>
        <TextArea
          label={evidenceWords().noted}
          hint={evidenceWords().notedHint}
          error={wrongLine()}
          value={draft.form.lines}
          onInput={(lines) => draft.set("lines", lines)}
        />
      </Disclosure>
      <FileChoice label={evidenceWords().choose} onChoose={([file]) => file && void check(file)} />
      <Show when={answer()}>
        {(told) => (
          <div role={told().passed ? "status" : "alert"} class={style["told"]}>
            <For each={told().sentences}>{(sentence) => <p>{sentence}</p>}</For>
          </div>
        )}
      </Show>
    </Card>
  );
}

/** A text: the line that is none. The fingerprint may stand behind its name, as it is shown and copied. */
function readNoted(text: string): Noted | string {
  const heads: Noted["heads"][number][] = [];
  let fingerprint: string | null = null;
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "") continue;
    const head = readNotedHead(line);
    const last = line.split(/\s+/).at(-1);
    if (head) heads.push(head);
    else if (isHash(last)) fingerprint = last;
    else return line;
  }
  return { heads, fingerprint };
}
