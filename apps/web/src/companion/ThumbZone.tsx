/** What a thumb needs while somebody talks: the answers heard most as chips, a box for their words, the tools, the end. Stays at the bottom. */

import type { TapLabel } from "@tanhao/app/companion/tapped-class";
import { For, Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { notify } from "../design/Notice.tsx";
import { createDraft } from "../shell/draft.ts";
import style from "./Companion.module.css";
import { companionWords } from "./companion-words.ts";
import { lineDraft, type TalkDesk } from "./talk-desk.ts";

export const tools = ["more", "sum", "promise", "notes", "pause"] as const;
export type Tool = (typeof tools)[number];

/** In half of all calls it is one of these. */
const firstChips = ["FULL_PAY", "VAGUE", "REFUSE", "COLD", "TRANSFER", "URGENT"] as const satisfies readonly TapLabel[];

interface ThumbZoneProps {
  readonly desk: TalkDesk;
  readonly onTool: (tool: Tool) => void;
  readonly onEnd: () => void;
}

export function ThumbZone(props: ThumbZoneProps) {
  const line = createDraft(lineDraft(props.desk.standing().debt.id), { text: "" });
  const text = () => line.form.text;
  const setText = (text: string) => line.set({ text });
  const words = companionWords;
  const hear = (event: Event) => {
    event.preventDefault();
    if (text().trim() === "") return;
    const unknown = props.desk.heard(text().trim());
    if (unknown.length > 0) notify(words().whoIsWho(unknown));
    setText("");
  };
  return (
    <section class={style["thumb"]} aria-label={words().theySaid}>
      <div class={style["chips"]}>
        <For each={firstChips}>
          {(chip) => (
            <button type="button" class={style["chip"]} onClick={() => props.desk.tapped(chip)}>
              {words().chips[chip]}
            </button>
          )}
        </For>
      </div>
      <form class={style["box"]} onSubmit={hear}>
        <textarea
          class={style["input"]}
          aria-label={words().typeLabel}
          placeholder={words().typeHint[props.desk.form.channel]}
          rows={1}
          autocomplete="off"
          enterkeyhint="done"
          onKeyDown={(event) => event.key === "Enter" && !event.shiftKey && !event.isComposing && hear(event)}
          value={text()}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" look="primary">
          {words().hear}
        </Button>
      </form>
      <div class={style["tools"]}>
        <For each={tools}>
          {(tool) => (
            <button type="button" class={style["tool"]} onClick={() => props.onTool(tool)}>
              {words().toolsShort[tool]}
            </button>
          )}
        </For>
        <Show when={props.desk.form.turns.length > 0 || props.desk.form.talkFrom > 0}>
          <button type="button" class={`${style["tool"]} ${style["end"]}`} onClick={() => props.onEnd()}>
            {words().end}
          </button>
        </Show>
      </div>
    </section>
  );
}
