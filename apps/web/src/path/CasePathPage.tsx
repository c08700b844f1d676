/** What happens now with all debts: a court paper first, the next deadline, where each debt stands, every day in one line. */

import { casePath, type LegalPath } from "@tanhao/core/standing/legal-path";
import { createMemo, For } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Card, Page, Soft } from "../design/Layout.tsx";
import { nameOf } from "../home/action-words.ts";
import { format, shellWords, terms } from "../language/words.ts";
import style from "./CasePathPage.module.css";
import { CaseTimeline } from "./CaseTimeline.tsx";
import { CourtFirst } from "./CourtFirst.tsx";
import { NextDeadline } from "./NextDeadline.tsx";
import { pathWords, standingWords } from "./path-words.ts";

export function CasePathPage() {
  const open = useCase();
  const path = createMemo(() => casePath(open.standing(), open.facts().urgent, open.law().lawBook));
  return (
    <Page
      title={standingWords().path.title}
      lead={pathWords().caseLead(format().day(open.today()))}
      back={{ href: "#/", label: shellWords().backHome }}
    >
      <CourtFirst />
      <NextDeadline next={path().nextDeadline} />
      <Card title={pathWords().everyDebt}>
        <ul class={style["list"]}>
          <For each={path().debts}>{(debt) => <OneDebt path={debt} />}</For>
        </ul>
      </Card>
      <CaseTimeline title={standingWords().timeline.caseTitle} timeline={path().timeline} naming />
    </Page>
  );
}

function OneDebt(props: { readonly path: LegalPath }) {
  const open = useCase();
  const status = () => open.standingOf(props.path.debt)?.debt.status ?? "unsure";
  const where = () => (props.path.now === null ? pathWords().nothingNow : pathWords().nowAt(standingWords().path.stages[props.path.now]));
  return (
    <li class={style["debt"]}>
      <h3>{nameOf(props.path.debt, open)}</h3>
      <Soft>{status() === "mine" ? where() : `${terms().status[status()]} · ${where()}`}</Soft>
      <ButtonLink look="quiet" href={`#/debts/${props.path.debt}/path`}>
        {pathWords().openDebt}
      </ButtonLink>
    </li>
  );
}
