/** What stands beside the money of a ladder: what to ask, what to give, the grounds by their force, and what no agreement costs. */

import type { Ladder } from "@tanhao/core/plan/ladder";
import { For, Show } from "solid-js";
import { ButtonLink } from "../design/Button.tsx";
import { FigureLine } from "../design/Figure.tsx";
import { Soft, Stack } from "../design/Layout.tsx";
import { lawWords } from "../language/explain-words.ts";
import { format } from "../language/words.ts";
import { CitationLine } from "../law/CitationLine.tsx";
import { standingWords } from "../path/standing-words.ts";
import style from "./Plan.module.css";
import { planWords } from "./plan-words.ts";

export function LadderReasons(props: { readonly ladder: Ladder }) {
  const words = planWords;
  return (
    <Stack>
      <section>
        <h3>{words().asksTitle}</h3>
        <ul>
          <For each={props.ladder.asks}>{(ask) => <li>{words().asks[ask]}</li>}</For>
        </ul>
        <Show when={props.ladder.asks.includes("penalty-waiver")}>
          <Soft>{words().asksNote(format().yuan(props.ladder.waivableFen))}</Soft>
        </Show>
      </section>
      <section>
        <h3>{words().givesTitle}</h3>
        <ul>
          <For each={props.ladder.gives}>{(give) => <li>{words().gives[give]}</li>}</For>
        </ul>
      </section>
      <Show when={props.ladder.grounds.length > 0}>
        <Grounds grounds={props.ladder.grounds} />
      </Show>
      <WalkAway ladder={props.ladder} />
    </Stack>
  );
}

function Grounds(props: { readonly grounds: Ladder["grounds"] }) {
  return (
    <section>
      <h3>{planWords().groundsTitle}</h3>
      <ul class={style["list"]}>
        <For each={props.grounds}>
          {(ground) => (
            <li>
              {lawWords().rules[ground.rule]?.title ?? ground.rule}
              <Show when={ground.unpaidFen}>{(fen) => <FigureLine label={planWords().groundAmount} value={format().yuan(fen())} />}</Show>
              <CitationLine citation={ground.citation} rule={ground.rule} />
            </li>
          )}
        </For>
      </ul>
      <Show when={props.grounds.some(({ onlyCourt }) => onlyCourt)}>
        <p>{standingWords().charged.onlyCourt}</p>
      </Show>
    </section>
  );
}

function WalkAway(props: { readonly ladder: Ladder }) {
  const words = planWords;
  const cost = () => {
    const { perMonthFen, twelveMonthsFen } = props.ladder.walkAway;
    return perMonthFen === null || twelveMonthsFen === null
      ? words().walkUnknown
      : words().walkCost(format().yuan(perMonthFen), format().yuan(twelveMonthsFen));
  };
  const stages = () => props.ladder.walkAway.mayCome.map((stage) => standingWords().path.stages[stage]);
  return (
    <section>
      <h3>{words().walkTitle}</h3>
      <p>{cost()}</p>
      <Show when={stages().length > 0}>
        <p>{words().walkStages(format().list(stages()))}</p>
        <ButtonLink look="quiet" href={`#/debts/${props.ladder.id}/path`}>
          {words().walkOpen}
        </ButtonLink>
      </Show>
    </section>
  );
}
