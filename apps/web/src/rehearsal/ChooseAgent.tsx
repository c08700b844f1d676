/** Who to talk to: one card each with a plain line, or whoever the number of the round draws. The same number and lines make the same talk. */

import { type AgentKind, agentKinds, type RehearsalBook } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import { createSignal, For } from "solid-js";
import { Button } from "../design/Button.tsx";
import { TextField } from "../design/Field.tsx";
import { Actions, Card, Soft } from "../design/Layout.tsx";
import { inLanguage } from "../law/law-page-words.ts";
import style from "./Rehearsal.module.css";
import { rehearsalWords } from "./rehearsal-words.ts";

interface ChooseAgentProps {
  readonly book: RehearsalBook;
  readonly seed: number;
  readonly onSeed: (seed: number) => void;
  readonly onChoose: (kind: AgentKind | null) => void;
}

export function ChooseAgent(props: ChooseAgentProps) {
  const words = rehearsalWords;
  const [typed, setTyped] = createSignal(String(props.seed));
  const isRound = () => /^[1-9]\d{0,5}$/.test(typed());
  const type = (text: string) => {
    setTyped(text.trim());
    if (isRound()) props.onSeed(Number(typed()));
  };
  return (
    <>
      <Card look="note">
        <p>{words().invented}</p>
        <p>{words().ownDebt}</p>
      </Card>
      <TextField
        label={words().roundLabel}
        hint={words().roundHint}
        error={isRound() ? undefined : words().roundWrong}
        kind="number"
        value={typed()}
        onInput={type}
      />
      <Actions>
        <Button look="primary" wide disabled={!isRound()} onClick={() => props.onChoose(null)}>
          {words().letChoose}
        </Button>
      </Actions>
      <Soft>{words().chooseSelf}</Soft>
      <ul class={style["agents"]}>
        <For each={agentKinds}>
          {(kind) => (
            <li>
              <button type="button" class={style["agent"]} disabled={!isRound()} onClick={() => props.onChoose(kind)}>
                <strong>{inLanguage(props.book.agents[kind].name)}</strong>
                <span class={style["about"]}>{inLanguage(props.book.agents[kind].about)}</span>
              </button>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}
