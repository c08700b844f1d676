/** Sentences to choose from instead of typing, plain or warm, folded away so that the talk keeps the screen. */

import { readyLines } from "@tanhao/app/rehearse/ready-lines";
import { registers } from "@tanhao/core/talk/hear-book";
import { createMemo, Index } from "solid-js";
import { companionWords } from "../companion/companion-words.ts";
import { Disclosure } from "../design/Disclosure.tsx";
import { ChoiceField } from "../design/Field.tsx";
import { Stack } from "../design/Layout.tsx";
import { inLanguage } from "../law/law-page-words.ts";
import type { Drill } from "./drill.ts";
import style from "./Rehearsal.module.css";
import { rehearsalWords } from "./rehearsal-words.ts";

export function ReadyLines(props: { readonly drill: Drill }) {
  const { drill } = props;
  const lines = createMemo(() => readyLines(drill.scene(), drill.register(), drill.kit.book));
  const choose = (value: string) => drill.setRegister(registers.find((one) => one === value) ?? "plain");
  return (
    <Disclosure summary={rehearsalWords().chooseLine}>
      <Stack gap="small">
        <ChoiceField
          label={companionWords().register}
          value={drill.register()}
          choices={registers.map((one) => ({ value: one, label: companionWords().registers[one] }))}
          onChange={choose}
        />
        {/* By place: the button that was pressed stays, and with it the focus. */}
        <Index each={lines()}>
          {(said) => (
            <button type="button" class={style["agent"]} onClick={() => drill.say(said().line)}>
              <span class={style["about"]}>{inLanguage(drill.kit.book.reference[said().move].name)}</span>
              <span lang="zh-CN">{said().line}</span>
            </button>
          )}
        </Index>
      </Stack>
    </Disclosure>
  );
}
