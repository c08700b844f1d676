/** Who to talk to: whoever the number of the round draws, or one card each with a plain line. The same number and lines make the same talk. */

import { type AgentKind, agentKinds, type RehearsalBook } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import { createSignal, For, Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { TextField } from "../design/Field.tsx";
import { Actions, Card, Soft } from "../design/Layout.tsx";
import { inLanguage } from "../law/law-page-words.ts";
import style from "./Rehearsal.module.css";
import { rehearsalWords } from "./rehearsal-words.ts";

interface ChooseAgentProps {
  /** Of the debt it is practised for nothing may be admitted yet. */
  readonly verifyFirst: boolean;
  readonly book: RehearsalBook;
  readonly seed: number;
  readonly onSeed: (seed: number) => void;
  readonly onChoose: (kind: AgentKind | null) => void;
}

/** With these nobody speaks of paying: verify, ask for it in writing, draw the line, end it. */
const verifying: readonly AgentKind[] = ["fake-service", "collector-over-line"];

export function ChooseAgent(props: ChooseAgentProps) {
  const words = rehearsalWords;
  const [typed, setTyped] = createSignal(String(props.seed));
  const isRound = () => /^[1-9]\d{0,5}$/.test(typed());
  const type = (text: string) => {
    setTyped(text.trim());
    if (isRound()) props.onSeed(Number(typed()));
  };
  const offered = () => agentKinds.filter((kind) => !props.verifyFirst || !verifying.includes(kind));
  return (
    <>
      <Card look="note">
        <p>{words().invented}</p>
        <p>{props.verifyFirst ? words().verifyFirst : words().ownDebt}</p>
      </Card>
      <Show when={props.verifyFirst}>
        <Agents {...props} kinds={verifying} disabled={!isRound()} />
        <Soft>{words().othersPay}</Soft>
      </Show>
      <Actions>
        <Button look={props.verifyFirst ? "plain" : "primary"} wide disabled={!isRound()} onClick={() => props.onChoose(null)}>
          {words().letChoose}
        </Button>
      </Actions>
      <Disclosure summary={words().roundOpen}>
        <TextField
          label={words().roundLabel}
          hint={words().roundHint}
          error={isRound() ? undefined : words().roundWrong}
          kind="number"
          value={typed()}
          onInput={type}
        />
      </Disclosure>
      <Soft>{words().chooseSelf}</Soft>
      <Agents {...props} kinds={offered()} disabled={!isRound()} />
    </>
  );
}

interface AgentsProps extends Pick<ChooseAgentProps, "book" | "onChoose"> {
  readonly kinds: readonly AgentKind[];
  readonly disabled: boolean;
}

const Agents = (props: AgentsProps) => (
  <ul class={style["agents"]}>
    <For each={props.kinds}>
      {(kind) => (
        <li>
          <button type="button" class={style["agent"]} disabled={props.disabled} onClick={() => props.onChoose(kind)}>
            <strong>{inLanguage(props.book.agents[kind].name)}</strong>
            <span class={style["about"]}>{inLanguage(props.book.agents[kind].about)}</span>
          </button>
        </li>
      )}
    </For>
  </ul>
);
