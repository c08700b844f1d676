/** What happens now with all debts: a court paper first, the next deadline, where each debt stands, the sums together, every day in one line. */

import { type CasePath, casePath, type LegalPath } from "@tanhao/core/standing/legal-path";
import { createMemo, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Card, Page } from "../design/Layout.tsx";
import { nameOf } from "../home/action-words.ts";
import { WaysOn } from "../home/WaysOn.tsx";
import { terms } from "../language/term-words.ts";
import { format, shellWords } from "../language/words.ts";
import { CaseChargedCard } from "./CaseChargedCard.tsx";
import style from "./CasePathPage.module.css";
import { CaseTimeline } from "./CaseTimeline.tsx";
import { CourtFirst } from "./CourtFirst.tsx";
import { NextDeadline } from "./NextDeadline.tsx";
import { pathWords } from "./path-words.ts";
import { isAtCourt, pressingStage } from "./pressing-stage.ts";
import { standingWords } from "./standing-words.ts";
import { whereNow } from "./where-now.ts";

export function CasePathPage() {
  const open = useCase();
  const path = createMemo(() => casePath(open.standing(), open.facts().urgent, open.law().lawBook));
  /** The day of a court paper stands in its own card. */
  const next = () => path().timeline.find(({ debt, deadline, passed }) => debt !== null && deadline && !passed) ?? null;
  return (
    <Page
      title={standingWords().path.title}
      lead={pathWords().caseLead(format().day(open.today()))}
      back={{ href: "#/", label: shellWords().backHome }}
    >
      <CourtFirst />
      <NextDeadline next={next()} missed={null} naming quiet={path().courtPaper !== null} />
      <Show when={path().debts.length > 0} fallback={<WaysOn nothing={pathWords().noDebtYet} />}>
        <Card title={pathWords().everyDebt}>
          <ul class={style["list"]}>
            <For each={mostPressingFirst(path())}>{(debt) => <OneDebt path={debt} />}</For>
          </ul>
        </Card>
      </Show>
      <CaseChargedCard standing={open.standing()} />
      <CaseTimeline title={standingWords().timeline.caseTitle} timeline={path().timeline} naming />
    </Page>
  );
}

/** A last day ahead, then what is at court, then what is overdue, then the rest; else as entered. */
function mostPressingFirst({ debts, timeline }: CasePath): readonly LegalPath[] {
  const rank = (path: LegalPath): number => {
    const stage = pressingStage(path);
    if (timeline.some(({ debt, deadline, passed }) => debt === path.debt && deadline && !passed)) return 0;
    if (stage === null) return 3;
    return isAtCourt(stage) ? 1 : 2;
  };
  return [...debts].sort((a, b) => rank(a) - rank(b));
}

function OneDebt(props: { readonly path: LegalPath }) {
  const open = useCase();
  const standing = () => open.standingOf(props.path.debt);
  const where = () => {
    const found = standing();
    if (!found) return "";
    const said = whereNow(props.path, found);
    return found.debt.status === "mine" ? said : `${terms().status[found.debt.status]} · ${said}`;
  };
  return (
    <li>
      <a class={style["debt"]} href={`#/debts/${props.path.debt}/path`}>
        <span class={style["name"]}>{nameOf(props.path.debt, open)}</span>
        <span class={style["where"]}>{where()}</span>
      </a>
    </li>
  );
}
