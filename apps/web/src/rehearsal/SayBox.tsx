/** One's own line, and beside it a hint, a pause, the end. Stays at the bottom, where a thumb is. */

import companion from "../companion/Companion.module.css";
import { Button } from "../design/Button.tsx";
import { createDraft } from "../shell/draft.ts";
import type { Drill } from "./drill.ts";
import { rehearsalWords } from "./rehearsal-words.ts";

interface SayBoxProps {
  readonly drill: Drill;
  readonly onPause: () => void;
}

export function SayBox(props: SayBoxProps) {
  const words = rehearsalWords;
  const line = createDraft("rehearsal-line", { text: "" });
  const text = () => line.form.text;
  const setText = (text: string) => line.set({ text });
  const say = (event: Event) => {
    event.preventDefault();
    props.drill.say(text());
    setText("");
  };
  return (
    <section class={companion["thumb"]} aria-label={words().yourTurn}>
      <form class={companion["box"]} onSubmit={say}>
        <textarea
          class={companion["input"]}
          aria-label={words().typeLabel}
          placeholder={words().typeHint}
          rows={1}
          autocomplete="off"
          enterkeyhint="send"
          onKeyDown={(event) => event.key === "Enter" && !event.shiftKey && !event.isComposing && say(event)}
          value={text()}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" look="primary">
          {words().say}
        </Button>
      </form>
      <div class={companion["tools"]}>
        <button type="button" class={companion["tool"]} onClick={() => props.drill.say("?")}>
          {words().hint}
        </button>
        <button type="button" class={companion["tool"]} onClick={() => props.onPause()}>
          {words().pause}
        </button>
        <button type="button" class={`${companion["tool"]} ${companion["end"]}`} onClick={() => props.drill.say("q")}>
          {words().end}
        </button>
      </div>
    </section>
  );
}
