/** One plan in full: what it costs, each debt in it, when each is done with, what if something fails; and choosing it. */

import type { Capacity } from "@tanhao/core/budget/capacity";
import { firmSumOf } from "@tanhao/core/budget/firm-sum";
import { explainMonthly, explainPlanStress, explainPlanTotal } from "@tanhao/core/plan/explain-plan";
import type { Plan, Plans } from "@tanhao/core/plan/plan";
import { For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Button } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { ExplanationTree } from "../design/ExplanationTree.tsx";
import { FigureLine, OpenFigure } from "../design/Figure.tsx";
import { Card, Mark, Soft, Stack } from "../design/Layout.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { format } from "../language/words.ts";
import { Closings } from "./Closings.tsx";
import { changedOrSaid } from "./changed-or-said.ts";
import { DebtInPlan } from "./DebtInPlan.tsx";
import { named } from "./named-explanation.ts";
import style from "./Plan.module.css";
import { planWords } from "./plan-words.ts";
import { WhatIf } from "./WhatIf.tsx";

interface PlanDetailProps {
  readonly plan: Plan;
  readonly name: string;
  readonly plans: Plans;
  readonly capacity: Capacity;
  /** A plan that serves only some is no choice: it is what is left. */
  readonly choosable: boolean;
}

export function PlanDetail(props: PlanDetailProps) {
  const open = useCase();
  const words = planWords;
  return (
    <Card title={props.name}>
      <Soft>{words().about[props.plan.objective]}</Soft>
      <div>
        <OpenFigure label={words().total} value={format().yuan(props.plan.totalFen)} strong>
          <ExplanationTree explanation={named(explainPlanTotal(props.plan, open.standing()), open)} />
        </OpenFigure>
        <p>
          <FigureLine label={words().interest} value={format().yuan(props.plan.costFen)} />
        </p>
        <OpenFigure label={words().monthlyMost} value={format().yuan(props.plan.monthlyFen)}>
          <ExplanationTree explanation={explainMonthly(props.plan, firmSumOf(open.facts(), props.capacity), props.capacity)} />
        </OpenFigure>
        <OpenFigure label={words().stress} value={format().yuan(props.plan.stress.shortFen)}>
          <ExplanationTree explanation={explainPlanStress(props.plan, props.capacity)} />
        </OpenFigure>
      </div>
      <Show when={props.choosable}>
        <Choose plan={props.plan} />
      </Show>
      <div>
        <Disclosure summary={words().each} open>
          <ul class={style["list"]}>
            <For each={props.plan.debts}>{(debt) => <DebtInPlan debt={debt} />}</For>
          </ul>
        </Disclosure>
        <Disclosure summary={words().closesTitle}>
          <Closings plan={props.plan} />
        </Disclosure>
        <Disclosure summary={words().ifTitle}>
          <WhatIf plan={props.plan} topUp={props.plans.topUp} />
        </Disclosure>
      </div>
    </Card>
  );
}

function Choose(props: { readonly plan: Plan }) {
  const open = useCase();
  const isChosen = () => open.facts().planChosen === props.plan.objective;
  const choose = (planChosen: string | undefined, done: string) => void changedOrSaid({ planChosen }, open, done);
  return (
    <Show
      when={isChosen()}
      fallback={
        <BorrowerOnly>
          <Button look="primary" wide onClick={() => choose(props.plan.objective, planWords().used)}>
            {planWords().useIt}
          </Button>
        </BorrowerOnly>
      }
    >
      <Stack gap="small">
        <p>
          <Mark look="good">{planWords().chosen}</Mark>
        </p>
        <BorrowerOnly>
          <Button look="quiet" onClick={() => choose(undefined, planWords().notUsed)}>
            {planWords().notUse}
          </Button>
        </BorrowerOnly>
      </Stack>
    </Show>
  );
}
