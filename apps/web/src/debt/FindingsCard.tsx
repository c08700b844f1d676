/**
 * What the rules say about this debt: those that apply first, one line each, which opens; then, folded away, those that
 * need more facts and the others.
 */

import type { Finding } from "@tanhao/core/rules/finding";
import { For, Show } from "solid-js";
import { ButtonLink } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { FigureLine } from "../design/Figure.tsx";
import { Card, Mark, Soft } from "../design/Layout.tsx";
import { Told } from "../glossary/Told.tsx";
import { lawWords } from "../language/explain-words.ts";
import { format } from "../language/words.ts";
import { lawPageWords } from "../law/law-page-words.ts";
import { debtWords } from "./debt-words.ts";
import { FindingBody } from "./FindingBody.tsx";

export function FindingsCard(props: { readonly findings: readonly Finding[] }) {
  const main = () => props.findings.filter(({ outcome }) => outcome === "applies");
  const others = () => {
    const rest = props.findings.filter(({ outcome }) => outcome !== "applies");
    const asking = rest.filter(({ outcome }) => outcome === "needs-facts");
    return [...asking, ...rest.filter(({ outcome }) => outcome !== "needs-facts")];
  };
  return (
    <Card title={debtWords().findingsTitle}>
      <Soft>
        <Told sentence={debtWords().findingsLead} />
      </Soft>
      <div>
        <For each={main()}>{(finding) => <OneFinding finding={finding} />}</For>
        <Show when={others().length > 0}>
          <Disclosure summary={debtWords().otherFindings(others().length)}>
            <For each={others()}>{(finding) => <OneFinding finding={finding} />}</For>
          </Disclosure>
        </Show>
      </div>
      <ButtonLink look="quiet" href="#/law">
        {lawPageWords().title}
      </ButtonLink>
    </Card>
  );
}

function OneFinding(props: { readonly finding: Finding }) {
  const title = () => lawWords().rules[props.finding.rule]?.title;
  const amount = () => (props.finding.outcome === "applies" ? (props.finding.valueFen ?? 0) : 0);
  return (
    <Show when={title()}>
      {(named) => (
        <Disclosure summary={<Head title={named()} finding={props.finding} />}>
          <Show when={amount() > 0}>
            <Soft>{debtWords().findingAmount}</Soft>
          </Show>
          <FindingBody finding={props.finding} />
        </Disclosure>
      )}
    </Show>
  );
}

function Head(props: { readonly title: string; readonly finding: Finding }) {
  const valueFen = () => (props.finding.outcome === "applies" && (props.finding.valueFen ?? 0) > 0 ? props.finding.valueFen : null);
  return (
    <Show
      when={valueFen()}
      fallback={
        <>
          {props.title}{" "}
          <Show when={props.finding.outcome !== "applies"}>
            <Mark>{debtWords().outcome[props.finding.outcome]}</Mark>
          </Show>
        </>
      }
    >
      {(fen) => <FigureLine label={props.title} value={format().yuan(fen())} />}
    </Show>
  );
}
