/**
 * A talk with a simulated agent: choose one, talk, see how it went by one's own words, once more or the next. Everything in it is
 * invented; nothing said here becomes a contact. What was said stays as a draft until the talk is over and left, so that it can be gone on with.
 */

import { useSearchParams } from "@solidjs/router";
import { type AgentKind, agentKinds } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import { startRehearsal } from "@tanhao/core/talk/rehearsal/scene";
import { createEffect, createMemo, createResource, createSignal, Show, untrack } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Button } from "../design/Button.tsx";
import { Actions, Card, Page } from "../design/Layout.tsx";
import { Progress } from "../design/Progress.tsx";
import { CrisisLine } from "../help/CrisisLine.tsx";
import { shellWords } from "../language/words.ts";
import { inLanguage } from "../law/law-page-words.ts";
import { createDraft } from "../shell/draft.ts";
import { ChooseAgent } from "./ChooseAgent.tsx";
import { DrillView } from "./DrillView.tsx";
import { createDrill, type Drill, freshDrill, type KeptDrill } from "./drill.ts";
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
      <CrisisLine />
      <Show when={kit()} fallback={<Progress label={rehearsalWords().loading} done={done()} />}>
        {(ready) => <Rehearsal kit={ready()} />}
      </Show>
    </Page>
  );
}

const seeds = 999;

function Rehearsal(props: { readonly kit: RehearsalKit }) {
  const [search, setSearch] = useSearchParams<{ debt?: string; agent?: string; seed?: string }>();
  const open = useCase();
  const isNeutral = () => search.debt !== undefined && open.standingOf(search.debt)?.words.set === "neutral";
  /** Another talk each time the page is opened, unless the address names one. */
  const seed = () => (/^\d{1,6}$/.test(search.seed ?? "") ? Number(search.seed) : (Math.floor(Date.now() / 1000) % seeds) + 1);
  const [round, setRound] = createSignal(seed());
  const [times, setTimes] = createSignal(0);
  const kept = createDraft<KeptDrill>("rehearsal", freshDrill());
  /** By the address, so that the way back leads to the choice; once more is the same address. */
  const drill = createMemo((): Drill | null => {
    times();
    const kind = agentKinds.find((one) => one === search.agent);
    const at = seed();
    return kind === undefined ? null : untrack(() => createDrill(props.kit, { seed: at, kind }, kept));
  });
  /** Words of danger to life stay nowhere. */
  createEffect(() => drill()?.scene().crisis && kept.done());
  const start = (kind: AgentKind | null, at: number) => {
    const agent = kind ?? startRehearsal(props.kit.book, at, null).agent.kind;
    setRound(at);
    kept.set({ agent, seed: at, lines: [] });
    if (search.agent === agent && search.seed === String(at)) setTimes((before) => before + 1);
    else setSearch({ agent, seed: String(at) }, { replace: drill() !== null });
  };
  /** Of a talk that was left halfway. */
  const left = (): AgentKind | null => (kept.form.lines.length > 0 && kept.form.agent) || null;
  const forget = () => kept.set(freshDrill());
  const leave = () => {
    forget();
    setSearch({ agent: null, seed: null }, { replace: true });
  };
  const goOn = () => setSearch({ agent: kept.form.agent, seed: String(kept.form.seed) });
  return (
    <Show
      when={drill()}
      keyed
      fallback={
        <>
          <Show when={left()}>
            {(agent) => (
              <Card title={rehearsalWords().openTitle}>
                <p>{rehearsalWords().openLead(inLanguage(props.kit.book.agents[agent()].name), kept.form.lines.length)}</p>
                <Actions>
                  <Button look="primary" onClick={goOn}>
                    {rehearsalWords().openGoOn}
                  </Button>
                  <Button look="quiet" onClick={forget}>
                    {rehearsalWords().openForget}
                  </Button>
                </Actions>
              </Card>
            )}
          </Show>
          <ChooseAgent
            verifyFirst={isNeutral()}
            book={props.kit.book}
            seed={round()}
            onSeed={setRound}
            onChoose={(kind) => start(kind, round())}
          />
        </>
      }
    >
      {(now) => (
        <Show when={now.scene().outcome !== null} fallback={<DrillView drill={now} />}>
          <ResultView drill={now} onStart={start} onLeave={leave} />
        </Show>
      )}
    </Show>
  );
}
