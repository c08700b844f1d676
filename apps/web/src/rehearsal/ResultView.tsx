/** How it went: what came of it, the next or once more, then the points with one's own lines, and what was kept. Where life was in danger only help stands here. */

import type { AgentKind } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import { nextDrill, scoreRehearsal } from "@tanhao/core/talk/rehearsal/score";
import { onMount, Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { HelpLines } from "../door/HelpLines.tsx";
import { format } from "../language/words.ts";
import { inLanguage } from "../law/law-page-words.ts";
import type { Drill } from "./drill.ts";
import { ProgressCard } from "./ProgressCard.tsx";
import style from "./Rehearsal.module.css";
import { rehearsalWords } from "./rehearsal-words.ts";
import { ScoreCard } from "./ScoreCard.tsx";
import { TurnLog } from "./TurnLog.tsx";

interface ResultViewProps {
  readonly drill: Drill;
  readonly onStart: (kind: AgentKind, seed: number) => void;
  readonly onLeave: () => void;
}

export function ResultView(props: ResultViewProps) {
  const words = rehearsalWords;
  const { kit, scene } = props.drill;
  const { seed, agent, outcome, offer, crisis, turns } = scene();
  const score = scoreRehearsal(scene(), kit.book);
  const next = nextDrill(score, scene());
  const said = turns.flatMap(({ who, text }) => (who === "borrower" ? [text] : []));
  const agreed = outcome === "agreement" || outcome === "partial" ? offer : null;
  let title: HTMLHeadingElement | undefined;
  onMount(() => title?.focus());
  return (
    <Show
      when={!crisis}
      fallback={
        <Card look="today">
          <h2 ref={title} tabindex="-1">
            {words().crisisTitle}
          </h2>
          <p>{inLanguage(kit.hear.gateSheets.CRISIS.meaning)}</p>
          <p>{inLanguage(kit.hear.gateSheets.CRISIS.now)}</p>
          <HelpLines />
        </Card>
      }
    >
      <Card>
        <h2 ref={title} tabindex="-1">
          {words().outcomes[outcome ?? "ended"].what}
        </h2>
        <Show when={scene().turns.findLast(({ who }) => who === "agent")}>
          {(last) => (
            <p>
              {words().lastWord} <q lang="zh-CN">{last().text}</q>
            </p>
          )}
        </Show>
        <Show when={agreed !== null && agreed.months > 0 && agreed}>
          {(terms) => <p>{words().terms(terms().months, format().yuan(terms().monthlyFen))}</p>}
        </Show>
        <p>{words().outcomes[outcome ?? "ended"].now}</p>
        <Show when={agent.nature === "lender"}>
          <Soft>{words().practice}</Soft>
        </Show>
      </Card>
      <Card title={words().nextTitle}>
        <Show when={next}>
          {(drill) => (
            <>
              <p>
                {score.every(({ points, of }) => points === of)
                  ? words().nextAll
                  : words().nextWhy(inLanguage(kit.book.reference[drill().move].name), inLanguage(kit.book.agents[drill().agent].name))}
              </p>
              <Button look="primary" wide onClick={() => props.onStart(drill().agent, drill().seed)}>
                {words().next}
              </Button>
            </>
          )}
        </Show>
        <div class={style["after"]}>
          <Button wide onClick={() => props.onStart(agent.kind, seed)}>
            {words().again}
          </Button>
          <Button look="quiet" onClick={() => props.onLeave()}>
            {words().otherAgent}
          </Button>
        </div>
      </Card>
      <ScoreCard score={score} said={said} book={kit.book} open={outcome === "harm"} />
      <ProgressCard scene={scene()} score={score} />
      <Disclosure summary={words().wholeTalk}>
        <TurnLog scene={scene()} />
      </Disclosure>
    </Show>
  );
}
