/**
 * How far to go with one lender: opening, target and limit; what to ask in return and what to give; the grounds by their
 * force; what comes of no agreement. Only where one may speak openly about the debt: for another there is nothing here.
 */

import type { Capacity } from "@tanhao/core/budget/capacity";
import { planProposed } from "@tanhao/core/document/plan-values";
import type { Ladder, Rung } from "@tanhao/core/plan/ladder";
import { offerLadder } from "@tanhao/core/plan/offer-ladder";
import type { Plans } from "@tanhao/core/plan/plan";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { createMemo, For, Match, Show, Switch } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Card, Mark, Soft, Stack } from "../design/Layout.tsx";
import { TermRow } from "../glossary/TermRow.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { format } from "../language/words.ts";
import { createPlans } from "./create-plans.ts";
import { LadderReasons } from "./LadderReasons.tsx";
import style from "./Plan.module.css";
import { paymentsSentence } from "./payment-steps.ts";
import { planWords } from "./plan-words.ts";

export const OfferLadderCard = (props: { readonly standing: DebtStanding }) => (
  <Show when={props.standing.debt.status === "mine" && props.standing.words.set === "open" && props.standing.balance !== null}>
    <OpenCard standing={props.standing} />
  </Show>
);

function OpenCard(props: { readonly standing: DebtStanding }) {
  const open = useCase();
  const live = createPlans();
  const ladder = createMemo(() => {
    const made = live.made();
    return made && ladderFor(props.standing, made.plans, made.input.capacity);
  });
  const ladderFor = (standing: DebtStanding, plans: Plans, capacity: Capacity) =>
    offerLadder(standing, { plans, plan: planProposed(plans, open.facts().planChosen), capacity, law: open.law().lawBook });
  return (
    <Show when={live.state() !== "broken" && (live.made() === null || ladder() !== null)}>
      <Card title={planWords().ladderTitle}>
        <Switch fallback={<p role="status">{planWords().computing}</p>}>
          <Match when={live.state() === "none"}>
            <p>{planWords().ladderNeedsHousehold}</p>
            <BorrowerOnly>
              <ButtonLink href="#/household">{planWords().toHousehold}</ButtonLink>
            </BorrowerOnly>
          </Match>
          <Match when={ladder()}>
            {(found) => (
              <Stack>
                <Soft>{planWords().ladderLead}</Soft>
                <Rungs ladder={found()} />
                <TermRow of={["deferral", "waiver", "payoff"]} />
                <Disclosure summary={planWords().ladderMore}>
                  <LadderReasons ladder={found()} />
                </Disclosure>
                <ButtonLink look="quiet" href="#/plan">
                  {planWords().open}
                </ButtonLink>
              </Stack>
            )}
          </Match>
        </Switch>
      </Card>
    </Show>
  );
}

/** Rungs that ask for the same are one. */
function Rungs(props: { readonly ladder: Ladder }) {
  const rungs = () => {
    const found: { names: string[]; rung: Rung }[] = [];
    for (const name of ["opening", "target", "limit"] as const) {
      const rung = props.ladder[name];
      const last = found.at(-1);
      if (last && JSON.stringify(last.rung) === JSON.stringify(rung)) last.names.push(planWords().rung[name]);
      else found.push({ names: [planWords().rung[name]], rung });
    }
    return found;
  };
  return (
    <dl class={style["list"]}>
      <For each={rungs()}>
        {({ names, rung }) => (
          <div class={style["rung"]}>
            <dt class={style["line"]}>
              <strong>{planWords().rungsAlike(names)}</strong>
              <Show when={rung.kind === "instalments"}>
                <Mark look={rung.keptIfIncomeFalls ? "good" : "note"}>
                  {rung.keptIfIncomeFalls ? planWords().rungKept : planWords().rungNotKept}
                </Mark>
              </Show>
            </dt>
            <For each={linesOf(rung)}>{(line) => <dd>{line}</dd>}</For>
          </div>
        )}
      </For>
    </dl>
  );
}

function linesOf(rung: Rung): readonly string[] {
  const words = planWords();
  const [end, total] = [format().day(rung.endDay), format().yuan(rung.totalFen)];
  switch (rung.kind) {
    case "deferral":
      return [words.rungDeferral(end)];
    case "token":
      return [words.rungToken(format().yuan(rung.monthlyFen), end)];
    case "lump-sum":
      return [words.rungAtOnce(total, end)];
    case "instalments":
      return [paymentsSentence(rung.schedule), words.rungEnds(end, total)];
  }
}
