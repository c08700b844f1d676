/** One finding in full: its sentence, how it comes about, and the law behind it with its force, what may be done with it, and the day it was checked. */

import type { Finding } from "@tanhao/core/rules/finding";
import { wordFinding } from "@tanhao/text/word-finding";
import { Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { ExplanationTree } from "../design/ExplanationTree.tsx";
import { Stack } from "../design/Layout.tsx";
import { explanationWords, factName, lawWords } from "../language/explain-words.ts";
import { CitationLine } from "../law/CitationLine.tsx";
import style from "../law/Law.module.css";
import { lawHref, lawPageWords } from "../law/law-page-words.ts";
import { debtWords } from "./debt-words.ts";

export function FindingBody(props: { readonly finding: Finding }) {
  const open = useCase();
  const said = () => wordFinding(props.finding, lawWords(), explanationWords(), factName);
  /** Made when it is opened. */
  const explanation = () => (props.finding.outcome === "applies" ? { make: props.finding.explanation } : null);
  /** A published value the book does not hold yet: the person may add it. */
  const toEnter = () => {
    const { finding } = props;
    const parameter = finding.outcome === "outside-knowledge" ? open.law().lawBook.parameters[finding.parameter] : undefined;
    return parameter?.unknownFrom === undefined ? null : parameter.id;
  };
  const hasPage = () => open.law().lawBook.parameters[props.finding.rule] !== undefined;
  return (
    <Stack gap="small">
      <p>{said()?.sentence}</p>
      <Show when={explanation()}>
        {(tree) => (
          <Disclosure look="leaf" summary={debtWords().howTitle}>
            <ExplanationTree explanation={tree().make()} />
          </Disclosure>
        )}
      </Show>
      <Show when={toEnter()}>{(id) => <ButtonLink href={lawHref(id())}>{lawPageWords().enteredTitle}</ButtonLink>}</Show>
      <Show
        when={props.finding.citation}
        fallback={
          <Show when={hasPage()}>
            <div class={style["links"]}>
              <a href={lawHref(props.finding.rule)}>{lawPageWords().open}</a>
            </div>
          </Show>
        }
      >
        {(citation) => <CitationLine citation={citation()} rule={props.finding.rule} />}
      </Show>
    </Stack>
  );
}
