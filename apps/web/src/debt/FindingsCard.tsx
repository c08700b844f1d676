/**
 * What the rules say about this debt: those that apply first, each with its force, what the borrower may do with it, the
 * article and the day it was checked; the others folded away.
 */

import type { Finding } from "@tanhao/core/rules/finding";
import { wordFinding } from "@tanhao/text/word-finding";
import { For, Show } from "solid-js";
import { Disclosure } from "../design/Disclosure.tsx";
import { ExplanationTree } from "../design/ExplanationTree.tsx";
import { FigureLine } from "../design/Figure.tsx";
import { Card, Mark, Soft } from "../design/Layout.tsx";
import { explanationWords, factName, lawWords } from "../language/explain-words.ts";
import { format } from "../language/words.ts";
import { debtWords } from "./debt-words.ts";
import style from "./FindingsCard.module.css";

export function FindingsCard(props: { readonly findings: readonly Finding[] }) {
  const main = () => props.findings.filter(({ outcome }) => outcome === "applies");
  const others = () => props.findings.filter(({ outcome }) => outcome !== "applies");
  return (
    <Card title={debtWords().findingsTitle}>
      <Soft>{debtWords().findingsLead}</Soft>
      <For each={main()}>{(finding) => <OneFinding finding={finding} />}</For>
      <Show when={others().length > 0}>
        <Disclosure summary={debtWords().otherFindings(others().length)}>
          <For each={others()}>{(finding) => <OneFinding finding={finding} />}</For>
        </Disclosure>
      </Show>
    </Card>
  );
}

function OneFinding(props: { readonly finding: Finding }) {
  const said = () => wordFinding(props.finding, lawWords(), explanationWords(), factName);
  const applies = () => (props.finding.outcome === "applies" ? props.finding : null);
  return (
    <Show when={said()}>
      {(words) => (
        <article class={style["finding"]}>
          <h3>{words().title}</h3>
          <p>
            <Mark look={applies() ? "good" : "plain"}>{debtWords().outcome[props.finding.outcome]}</Mark>
          </p>
          <p>{words().sentence}</p>
          <Show when={applies()}>
            {(found) => (
              <>
                <Show when={(found().valueFen ?? 0) > 0}>
                  <FigureLine label={debtWords().findingAmount} value={format().yuan(found().valueFen ?? (0 as never))} strong />
                </Show>
                <Disclosure look="leaf" summary={debtWords().howTitle}>
                  <ExplanationTree explanation={found().explanation()} />
                </Disclosure>
              </>
            )}
          </Show>
          <Show when={props.finding.citation}>
            {(citation) => (
              <Soft>
                {[
                  explanationWords().article(citation().title, citation().article),
                  lawWords().force[citation().force],
                  lawWords().borrowerMay[citation().borrowerMay],
                  lawWords().confidence[citation().confidence],
                  lawWords().checked(format().day(citation().checked)),
                ].join(" · ")}
              </Soft>
            )}
          </Show>
        </article>
      )}
    </Show>
  );
}
