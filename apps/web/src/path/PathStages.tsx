/**
 * The legal path of one debt from top to bottom: the stages it is in and those that may come, the others folded away.
 * The stage to look at first is open; what has not happened hangs on a dashed line, with its days marked as certain,
 * computed, or "if it began today".
 */

import type { LegalStage, LegalStageName, StageDay, StageState } from "@tanhao/core/standing/legal-stage";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { countedDays, stagesToShow } from "@tanhao/core/standing/steps-in-hand";
import type { Term } from "@tanhao/text/zh-CN/glossary-names";
import { For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { FindingBody } from "../debt/FindingBody.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Mark, Soft } from "../design/Layout.tsx";
import { TermRow } from "../glossary/TermRow.tsx";
import { lawWords } from "../language/explain-words.ts";
import { format } from "../language/words.ts";
import { LawBehind } from "./LawBehind.tsx";
import { movedSentences } from "./moved-sentences.ts";
import style from "./PathStages.module.css";
import { PathSteps } from "./PathSteps.tsx";
import { pathWords } from "./path-words.ts";
import { standingWords } from "./standing-words.ts";

interface PathStagesProps {
  readonly stages: readonly LegalStage[];
  /** The stage that stands open. */
  readonly opened: LegalStageName | null;
  readonly standing: DebtStanding;
}

export function PathStages(props: PathStagesProps) {
  const inHand = () => stagesToShow(props.stages, props.standing.debt);
  /** In the order of the path, which the line draws. */
  const shown = () => props.stages.filter((stage) => inHand().includes(stage));
  const others = () => props.stages.filter((stage) => !inHand().includes(stage));
  return (
    <>
      <Show when={shown().length > 0}>
        <Soft>{pathWords().pathNote}</Soft>
        <Line stages={shown()} opened={props.opened} standing={props.standing} />
      </Show>
      <Show when={others().length > 0}>
        <Disclosure
          summary={shown().length === 0 ? pathWords().allStagesUnknown(others().length) : pathWords().otherStages(others().length)}
        >
          <Line stages={others()} opened={null} standing={props.standing} />
        </Disclosure>
      </Show>
    </>
  );
}

const Line = (props: PathStagesProps) => (
  <ol class={style["path"]}>
    <For each={props.stages}>
      {(stage) => (
        <li class={`${style["stage"]} ${style[stage.state]}`} aria-current={stage.state === "now" ? "step" : undefined}>
          <span class={style["dot"]} aria-hidden="true" />
          <Disclosure look="leaf" open={stage.stage === props.opened} summary={<StageHead stage={stage} />}>
            <OneStage stage={stage} standing={props.standing} />
          </Disclosure>
        </li>
      )}
    </For>
  </ol>
);

/** The words of a stage that stop a reader; the credit record has a card of its own. */
const termsOf: Partial<Record<LegalStageName, readonly Term[]>> = {
  demand: ["collector", "acceleration"],
  limitation: ["limitation-restart"],
  "payment-order": ["payment-order"],
  suit: ["lawsuit", "summons"],
  answer: ["answer", "mediation"],
  judgment: ["judgment"],
  performance: ["delay-interest"],
  enforcement: ["enforcement", "exempt-property", "blacklist", "spending-limit"],
};

const looks: Partial<Record<StageState, "good" | "note">> = { now: "good", "may-be-over": "note" };

const StageHead = (props: { readonly stage: LegalStage }) => (
  <span class={style["head"]}>
    <span class={style["name"]}>{standingWords().path.stages[props.stage.stage]}</span>
    <Mark look={looks[props.stage.state] ?? "plain"}>{standingWords().path.states[props.stage.state]}</Mark>
  </span>
);

function OneStage(props: { readonly stage: LegalStage; readonly standing: DebtStanding }) {
  const open = useCase();
  const words = () => standingWords().path;
  const days = () => countedDays(props.stage, open.facts().urgent.courtPaper?.kind ?? null);
  return (
    <div class={style["inside"]}>
      <p>{words().about[props.stage.stage]}</p>
      <Show when={days().length > 0}>
        <ul class={style["days"]}>
          <For each={days()}>{(day) => <OneDay day={day} />}</For>
        </ul>
      </Show>
      <StageFindings stage={props.stage} standing={props.standing} />
      <PathSteps title={words().doThis} look="do" steps={props.stage.do} />
      <PathSteps title={words().avoidThis} look="avoid" steps={props.stage.avoid} />
      <Show when={termsOf[props.stage.stage]}>{(terms) => <TermRow of={terms()} />}</Show>
      <LawBehind law={props.stage.law} />
    </div>
  );
}

function OneDay(props: { readonly day: StageDay }) {
  const words = () => standingWords().path;
  const open = useCase();
  return (
    <li class={props.day.certainty === "certain" ? style["certain"] : style["uncertain"]}>
      <strong>{format().day(props.day.day)}</strong>{" "}
      <Mark look={props.day.certainty === "certain" ? "good" : "plain"}>{words().certainty[props.day.certainty]}</Mark>{" "}
      <Show when={props.day.deadline}>
        <Show when={props.day.day >= open.today()} fallback={<Mark>{standingWords().timeline.passed}</Mark>}>
          <Mark look="note">{words().deadline}</Mark>
        </Show>
      </Show>
      <span class={style["what"]}>{words().days[props.day.what]}</span>
      <For each={movedSentences({ movedFrom: props.day.movedFrom, certain: props.day.holidaysKnown })}>
        {(sentence) => <span class={style["note"]}>{sentence}</span>}
      </For>
    </li>
  );
}

/** What the rules of the stage give for this debt, where they give something. */
function StageFindings(props: { readonly stage: LegalStage; readonly standing: DebtStanding }) {
  const found = () => props.standing.findings.filter(({ outcome, rule }) => outcome === "applies" && props.stage.rules.includes(rule));
  return (
    <Show when={found().length > 0}>
      <h3>{pathWords().stageRules}</h3>
      <div>
        <For each={found()}>
          {(finding) => (
            <Disclosure look="leaf" summary={lawWords().rules[finding.rule]?.title ?? finding.rule}>
              <FindingBody finding={finding} />
            </Disclosure>
          )}
        </For>
      </div>
    </Show>
  );
}
