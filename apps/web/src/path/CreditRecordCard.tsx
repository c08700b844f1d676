/** The credit record of one debt: what it is shown as, when that changes, when it leaves, how an error is corrected. */

import type { CreditRecordBlock } from "@tanhao/core/standing/credit-record-block";
import { wordPeriod } from "@tanhao/text/word-standing";
import { For } from "solid-js";
import { Disclosure } from "../design/Disclosure.tsx";
import { Card, Mark, Soft } from "../design/Layout.tsx";
import { TermRow } from "../glossary/TermRow.tsx";
import { documentWords } from "../language/explain-words.ts";
import { format } from "../language/words.ts";
import { LawBehind } from "./LawBehind.tsx";
import { PathSteps } from "./PathSteps.tsx";
import { pathWords } from "./path-words.ts";
import { standingWords } from "./standing-words.ts";

export function CreditRecordCard(props: { readonly record: CreditRecordBlock }) {
  const words = () => standingWords().creditRecord;
  const path = () => standingWords().path;
  const sentences = (): readonly string[] => {
    const { mark, overdueDays, nextMarkFrom, leaves, objection, complaint, state } = props.record;
    return [
      mark !== null && overdueDays !== null ? words().mark(documentWords().days(overdueDays), mark) : "",
      nextMarkFrom !== null ? words().nextMark(format().day(nextMarkFrom)) : mark === null ? "" : words().highest,
      leaves !== null ? words().leaves(format().day(leaves)) : state === "overdue" ? words().staysWhileOwed : "",
      objection ? words().objection(wordPeriod(objection, standingWords())) : "",
      complaint ? words().complaint(wordPeriod(complaint, standingWords())) : "",
    ].filter(Boolean);
  };
  return (
    <Card title={words().title}>
      <p>
        <Mark>{words().states[props.record.state]}</Mark>
      </p>
      <For each={sentences()}>{(sentence) => <p>{sentence}</p>}</For>
      <p>{words().notForSale}</p>
      <Soft>{words().onlyReport}</Soft>
      <Disclosure look="leaf" summary={pathWords().doAndAvoid}>
        <PathSteps title={path().doThis} look="do" steps={props.record.do} />
        <PathSteps title={path().avoidThis} look="avoid" steps={props.record.avoid} />
      </Disclosure>
      <LawBehind law={props.record.law} />
      <TermRow of={["adverse-entry", "record-status", "record-objection"]} />
    </Card>
  );
}
