/** The talk itself: who it is and what is at stake above, the turns, and what a thumb needs at the bottom. */

import { createEffect, createSignal, on, onMount, Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import { inLanguage } from "../law/law-page-words.ts";
import type { Drill } from "./drill.ts";
import { PauseCard } from "./PauseCard.tsx";
import { ReadyLines } from "./ReadyLines.tsx";
import style from "./Rehearsal.module.css";
import { rehearsalWords } from "./rehearsal-words.ts";
import { SayBox } from "./SayBox.tsx";
import { TurnLog } from "./TurnLog.tsx";

export function DrillView(props: { readonly drill: Drill }) {
  const words = rehearsalWords;
  const scene = () => props.drill.scene();
  const [paused, setPaused] = createSignal(false);
  let title: HTMLHeadingElement | undefined;
  let newest: HTMLDivElement | undefined;
  onMount(() => title?.focus());
  /** What was pressed is gone: the next step is right behind. */
  const goOn = () => {
    setPaused(false);
    newest?.focus();
  };
  const sayHint = (line: string) => {
    props.drill.say(line);
    newest?.focus();
  };
  createEffect(
    on(
      () => [scene().turns.length, props.drill.hint()],
      () => newest?.scrollIntoView({ block: "end" }),
      { defer: true },
    ),
  );
  return (
    <div class={style["drill"]}>
      <Card look="open">
        <h2 ref={title} tabindex="-1">
          {words().roundWith(scene().seed, inLanguage(scene().agent.name))}
        </h2>
        <p>{words().setting(format().yuan(scene().figures.owedFen), format().yuan(scene().figures.limitFen))}</p>
        <Soft>{words().exercise}</Soft>
      </Card>
      <TurnLog scene={scene()} />
      <div ref={newest} class={style["newest"]} tabindex="-1" aria-live="polite">
        <Show when={props.drill.hint()}>
          {(hint) => (
            <Card look="note" title={words().hintTitle(inLanguage(props.drill.kit.book.reference[hint().move].name))}>
              <p lang="zh-CN">{hint().line}</p>
              <Button onClick={() => sayHint(hint().line)}>{words().sayThis}</Button>
            </Card>
          )}
        </Show>
        <Show when={props.drill.gentle()}>
          <Soft>{inLanguage(props.drill.kit.hear.gentle)}</Soft>
        </Show>
      </div>
      <Show
        when={paused()}
        fallback={
          <>
            <ReadyLines drill={props.drill} />
            <SayBox drill={props.drill} onPause={() => setPaused(true)} />
          </>
        }
      >
        <PauseCard onGoOn={goOn} />
      </Show>
    </div>
  );
}
