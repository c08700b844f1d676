/** All debts in plans side by side inside one sum a month: try the sum, look at what each plan costs, choose one. */

import { type Capacity, capacityOf } from "@tanhao/core/budget/capacity";
import { type Fen, smallerFen } from "@tanhao/core/money";
import { createMemo, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Card, Page, Soft } from "../design/Layout.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { format, shellWords } from "../language/words.ts";
import { createDraft } from "../shell/draft.ts";
import { BoundCard } from "./BoundCard.tsx";
import { createPlans, type MadePlans } from "./create-plans.ts";
import { LimitsCard } from "./LimitsCard.tsx";
import { OutcomeLine } from "./OutcomeLine.tsx";
import { OutsideCard } from "./OutsideCard.tsx";
import style from "./Plan.module.css";
import { PlansCard } from "./PlansCard.tsx";
import { planWords } from "./plan-words.ts";
import { ShortfallCard } from "./ShortfallCard.tsx";
import { SumCard } from "./SumCard.tsx";
import { SumsCard } from "./SumsCard.tsx";

export function PlanPage() {
  const open = useCase();
  const capacity = createMemo(() => capacityOf(open.facts()));
  const known = () => {
    const found = capacity();
    return found.ok ? found.value : null;
  };
  const missing = () => {
    const found = capacity();
    return found.ok ? [] : found.error.missing;
  };
  return (
    <Page title={planWords().title} lead={planWords().lead} back={{ href: "#/", label: shellWords().backHome }}>
      <Show
        when={open.facts().debts.length > 0}
        fallback={
          <Card>
            <p>{planWords().noDebts}</p>
            <BorrowerOnly>
              <ButtonLink look="primary" wide href="#/debts/new">
                {planWords().addDebt}
              </ButtonLink>
            </BorrowerOnly>
          </Card>
        }
      >
        <Show when={known()} fallback={<Missing facts={missing()} />}>
          {(capacity) => <PlansFor capacity={capacity()} />}
        </Show>
      </Show>
    </Page>
  );
}

function Missing(props: { readonly facts: readonly string[] }) {
  const names = () => props.facts.map((fact) => planWords().missingFacts[fact] ?? fact);
  return (
    <Card title={planWords().missingTitle}>
      <p>{planWords().missing(format().list(names()))}</p>
      <BorrowerOnly>
        <ButtonLink look="primary" wide href="#/household">
          {planWords().toHousehold}
        </ButtonLink>
      </BorrowerOnly>
    </Card>
  );
}

function PlansFor(props: { readonly capacity: Capacity }) {
  const trial = createDraft<{ fen: Fen | null }>("plan-sum", { fen: null });
  /** What a month can carry may have become less since. */
  const tried = () => (trial.form.fen === null ? null : smallerFen(trial.form.fen, props.capacity.capacityFen));
  const live = createPlans(tried);
  const isStale = () => live.state() === "computing";
  return (
    <>
      <Show when={props.capacity.capacityFen > 0}>
        <SumCard capacity={props.capacity} tried={tried()} onTry={(fen) => trial.set({ fen })}>
          <OutcomeLine plans={live.made()?.plans ?? null} state={live.state()} />
        </SumCard>
      </Show>
      <Show when={live.state() === "broken"}>
        <Card look="today">
          <p role="alert">{planWords().broken}</p>
        </Card>
      </Show>
      <Show when={live.made()?.plans}>
        {(plans) => (
          <div class={style["results"]} classList={{ [style["stale"] ?? ""]: isStale() }} aria-busy={isStale()}>
            <Show when={plans().plans.length > 0}>
              <PlansCard plans={plans()} capacity={props.capacity} />
            </Show>
            <Show when={plans().shortfall}>{(shortfall) => <ShortfallCard shortfall={shortfall()} capacity={props.capacity} />}</Show>
            <Show when={plans().plans.length === 0 && plans().shortfall === null}>
              <Card>
                <p>{planWords().nothingOwed}</p>
              </Card>
            </Show>
            <OutsideCard plans={plans()} />
          </div>
        )}
      </Show>
      <LimitsCard />
      <SumsCard plans={live.made()?.plans ?? null} />
      <Show when={boundable(live.made())}>{(made) => <BoundCard plans={made().plans} input={made().input} />}</Show>
      <Soft>{planWords().notAPromise}</Soft>
    </>
  );
}

/** Beside sums that come once the solver proves nothing. */
const boundable = (made: MadePlans | null): MadePlans | null =>
  made?.plans.plans.some(({ lumpSums }) => lumpSums.length === 0) ? made : null;
