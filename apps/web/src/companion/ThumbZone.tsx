/**
 * What a thumb needs while somebody talks: the answers heard most as chips, a box for their words, the tools, the end. Stays at the
 * bottom. Before anybody answers the chips of a small screen are folded behind one button, for what to say first needs the room.
 */

import type { TapLabel } from "@tanhao/app/companion/tapped-class";
import { createSignal, For, type Ref, Show } from "solid-js";
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
  readonly ref?: Ref<HTMLElement> | undefined;
  readonly desk: TalkDesk;
  readonly onTool: (tool: Tool) => void;
  readonly onEnd: () => void;
}

export function ThumbZone(props: ThumbZoneProps) {
  const line = createDraft(lineDraft(props.desk.standing().debt.id), { text: "" });
  const text = () => line.form.text;
  const setText = (text: string) => line.set({ text });
  const words = companionWords;
  const isBegun = () => props.desk.form.turns.length > 0 || props.desk.form.talkFrom > 0;
  const [isUnfolded, setUnfolded] = createSignal(false);
  let chips: HTMLDivElement | undefined;
  /** What was pressed is gone: the first chip is right behind. */
  const unfold = () => {
    setUnfolded(true);
    chips?.querySelector("button")?.focus({ preventScroll: true });
  };
  const hear = (event: Event) => {
    event.preventDefault();
    if (text().trim() === "") return;
    const unknown = props.desk.heard(text().trim());
    if (unknown.length > 0) notify(words().whoIsWho(unknown));
    setText("");
  };
  return (
    <section ref={props.ref} class={`${style["thumb"]} ${isBegun() || isUnfolded() ? "" : style["folded"]}`} aria-label={words().theySaid}>
      <div ref={chips} class={style["chips"]}>
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
        <button type="button" class={`${style["tool"]} ${style["unfold"]}`} onClick={unfold}>
          {words().theySaid}
        </button>
        <For each={tools}>
          {(tool) => (
            <button type="button" class={style["tool"]} onClick={() => props.onTool(tool)}>
              {words().toolsShort[tool]}
            </button>
          )}
        </For>
        <Show when={isBegun()}>
          <button type="button" class={`${style["tool"]} ${style["end"]}`} onClick={() => props.onEnd()}>
            {words().end}
          </button>
        </Show>
      </div>
    </section>
  );
}
