/**
 * A talk with a simulated agent: choose one, talk, see how it went by one's own words, once more or the next. Everything in it is
 * invented; nothing said here becomes a contact or is kept.
 */

import { useSearchParams } from "@solidjs/router";
import { type AgentKind, agentKinds } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import { startRehearsal } from "@tanhao/core/talk/rehearsal/scene";
import { createMemo, createResource, createSignal, Show } from "solid-js";
import { Page } from "../design/Layout.tsx";
import { Progress } from "../design/Progress.tsx";
import { shellWords } from "../language/words.ts";
import { ChooseAgent } from "./ChooseAgent.tsx";
import { DrillView } from "./DrillView.tsx";
import { createDrill, type Drill } from "./drill.ts";
import { openRehearsal, type RehearsalKit } from "./open-rehearsal.ts";
import { ResultView } from "./ResultView.tsx";
import { rehearsalWords } from "./rehearsal-words.ts";

export function RehearsalPage() {
  const [search] = useSearchParams<{ debt?: string }>();
  const [done, setDone] = createSignal(0);
  const [kit] = createResource(() => openRehearsal(setDone));
  const back = () =>
    search.debt === undefined
      ? { href: "#/", label: shellWords().backHome }
      : { href: `#/debts/${encodeURIComponent(search.debt)}/words`, label: rehearsalWords().back };
  return (
    <Page title={rehearsalWords().title} lead={rehearsalWords().lead} back={back()}>
      <Show when={kit()} fallback={<Progress label={rehearsalWords().loading} done={done()} />}>
        {(ready) => <Rehearsal kit={ready()} />}
      </Show>
    </Page>
  );
}

const seeds = 999;

function Rehearsal(props: { readonly kit: RehearsalKit }) {
  const [search, setSearch] = useSearchParams<{ agent?: string; seed?: string }>();
  /** Another talk each time the page is opened, unless the address names one. */
  const seed = () => (/^\d{1,6}$/.test(search.seed ?? "") ? Number(search.seed) : (Math.floor(Date.now() / 1000) % seeds) + 1);
  const [round, setRound] = createSignal(seed());
  const [times, setTimes] = createSignal(0);
  /** By the address, so that the way back leads to the choice; once more is the same address. */
  const drill = createMemo((): Drill | null => {
    times();
    const kind = agentKinds.find((one) => one === search.agent);
    return kind === undefined ? null : createDrill(props.kit, seed(), kind);
  });
  const start = (kind: AgentKind | null, at: number) => {
    const agent = kind ?? startRehearsal(props.kit.book, at, null).agent.kind;
    setRound(at);
    if (search.agent === agent && search.seed === String(at)) setTimes((before) => before + 1);
    else setSearch({ agent, seed: String(at) }, { replace: drill() !== null });
  };
  const leave = () => setSearch({ agent: null, seed: null }, { replace: true });
  return (
    <Show
      when={drill()}
      keyed
      fallback={<ChooseAgent book={props.kit.book} seed={round()} onSeed={setRound} onChoose={(kind) => start(kind, round())} />}
    >
      {(now) => (
        <Show when={now.scene().outcome !== null} fallback={<DrillView drill={now} />}>
          <ResultView drill={now} onStart={start} onLeave={leave} />
        </Show>
      )}
    </Show>
  );
}
