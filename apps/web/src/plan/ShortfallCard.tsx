/** Where no plan for all debts fits: why, what a month is missing, whom the money serves, and the ways to go. Without money never an instalment. */

import type { Capacity } from "@tanhao/core/budget/capacity";
import type { Shortfall, ShortfallRoute } from "@tanhao/core/plan/plan";
import { For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { FigureLine } from "../design/Figure.tsx";
import { Card, Soft, Stack } from "../design/Layout.tsx";
import { AgentWarning } from "../help/AgentWarning.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { nameOf } from "../home/action-words.ts";
import { format } from "../language/words.ts";
import { DebtInPlan } from "./DebtInPlan.tsx";
import style from "./Plan.module.css";
import { PlanCalendar } from "./PlanCalendar.tsx";
import { planWords } from "./plan-words.ts";

export function ShortfallCard(props: { readonly shortfall: Shortfall; readonly capacity: Capacity }) {
  const open = useCase();
  const words = planWords;
  const names = () => format().list(props.shortfall.debts.map((id) => nameOf(id, open)));
  const isUnclear = () => props.shortfall.blockedBy === "debts-unclear";
  return (
    <>
      <Card title={words().shortTitle} look="note">
        <p>{words().blockedBy[props.shortfall.blockedBy]}</p>
        <Show when={props.capacity.capacityFen > 0 && props.shortfall.fenPerMonth > 0}>
          <p>
            <strong>{words().gap(format().yuan(props.shortfall.fenPerMonth))}</strong>
          </p>
        </Show>
        <Show when={props.shortfall.withinCapacity}>
          <p>{words().withinCapacity}</p>
        </Show>
        <Show when={props.capacity.capacityFen > 0 && !isUnclear() && props.shortfall.debts.length > 0}>
          <p>{words().inTheWay(names())}</p>
        </Show>
        <Show when={props.capacity.capacityFen <= 0}>
          <BorrowerOnly>
            <ButtonLink href="#/household">{words().toHousehold}</ButtonLink>
          </BorrowerOnly>
        </Show>
        <Routes shortfall={props.shortfall} />
        <Soft>{words().reviewOn(format().day(props.shortfall.review))}</Soft>
      </Card>
      <AgentWarning />
      <Show when={props.shortfall.serving}>
        {(serving) => (
          <>
            <Card title={words().serving}>
              <ul class={style["list"]}>
                <For each={serving().debts}>{(debt) => <DebtInPlan debt={debt} />}</For>
              </ul>
            </Card>
            <PlanCalendar plan={serving()} />
          </>
        )}
      </Show>
      <Tokens shortfall={props.shortfall} />
    </>
  );
}

/** Only for debts that may be proposed on. */
function Tokens(props: { readonly shortfall: Shortfall }) {
  const open = useCase();
  const tokens = () => props.shortfall.token.filter(({ mayPropose, fenPerMonth }) => mayPropose && fenPerMonth > 0);
  return (
    <Show when={tokens().length > 0}>
      <Card title={planWords().tokens}>
        <ul class={style["list"]}>
          <For each={tokens()}>
            {({ id, fenPerMonth }) => (
              <li>
                <FigureLine label={nameOf(id, open)} value={planWords().token(format().yuan(fenPerMonth))} />
              </li>
            )}
          </For>
        </ul>
        <Soft>{planWords().tokenNote(format().day(props.shortfall.review))}</Soft>
      </Card>
    </Show>
  );
}

function Routes(props: { readonly shortfall: Shortfall }) {
  const open = useCase();
  const words = planWords;
  /** The first debt one may speak openly about, to prepare words for. */
  const speakable = () => open.standing().debts.find((one) => one.debt.status === "mine" && one.words.set === "open")?.debt.id;
  const href = (route: ShortfallRoute) => routeHref(route, { speakable: speakable(), insolvency: props.shortfall.insolvency });
  return (
    <Show when={props.shortfall.routes.length > 0}>
      <Stack gap="small">
        <h3>{words().routesTitle}</h3>
        <ol>
          <For each={props.shortfall.routes}>
            {(route) => (
              <li>
                <Show when={href(route)} fallback={words().routes[route]}>
                  {(address) => (
                    <a class={style["route"]} href={address()}>
                      {words().routes[route]}
                    </a>
                  )}
                </Show>
              </li>
            )}
          </For>
        </ol>
      </Stack>
    </Show>
  );
}

/** `null`: what the route needs stands on this page already, or there is nothing to open. */
function routeHref(
  route: ShortfallRoute,
  { speakable, insolvency }: { readonly speakable: string | undefined; readonly insolvency: string | null },
): string | null {
  switch (route) {
    case "verify":
      return "#/";
    case "deferral":
    case "waiver-ask":
      return speakable === undefined ? null : `#/debts/${speakable}/words`;
    case "assistance":
    case "see-a-person":
      return "#/month";
    case "personal-insolvency":
      return insolvency === null ? null : `#/law/${insolvency}`;
    case "serve-some":
    case "token":
    case "lump-sum-ask":
      return null;
  }
}
