/** Today's one step. One only, with one button; what can be ticked off is ticked off here. */

import { addDays } from "@tanhao/core/day";
import type { Action } from "@tanhao/core/followup/action";
import type { TodaysStep } from "@tanhao/core/followup/todays-step";
import { Show } from "solid-js";
import { doneAndSay, putOffAndSay } from "../actions/settle-and-say.ts";
import { useCase } from "../case/case-host.tsx";
import type { OpenCase } from "../case/open-case.ts";
import { Button, ButtonLink } from "../design/Button.tsx";
import { Actions, Card } from "../design/Layout.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { format } from "../language/words.ts";
import { actionHref, actionReason, actionTitle, followupWords, nameOf } from "./action-words.ts";
import { caseHomeWords } from "./case-home-words.ts";
import { stepOf } from "./today-step.ts";

export function TodayCard(props: { readonly unlessStep?: TodaysStep["step"] }) {
  const open = useCase();
  const step = () => stepOf(open);
  const shown = () => wordStep(step(), open);
  return (
    <Show when={step().step !== props.unlessStep}>
      <Card title={caseHomeWords().todayTitle} look={shown().urgent ? "today" : "plain"}>
        <h3>{shown().title}</h3>
        <Show when={shown().body}>
          <p>{shown().body}</p>
        </Show>
        <Actions>
          <BorrowerOnly to={shown().href}>
            <ButtonLink look="primary" href={shown().href}>
              {step().step === "nothing-today" ? caseHomeWords().stepLook : caseHomeWords().stepOpen}
            </ButtonLink>
          </BorrowerOnly>
          <BorrowerOnly>
            <Show when={shown().later}>
              {(id) => (
                <Button look="quiet" onClick={() => void putOffAndSay(id(), addDays(open.today(), 1), open)}>
                  {caseHomeWords().stepTomorrow}
                </Button>
              )}
            </Show>
            <Show when={shown().tick}>
              {(id) => (
                <Button look="quiet" onClick={() => void doneAndSay(id(), open)}>
                  {caseHomeWords().stepDone}
                </Button>
              )}
            </Show>
          </BorrowerOnly>
        </Actions>
      </Card>
    </Show>
  );
}

export const isTodayUrgent = (open: OpenCase): boolean => wordStep(stepOf(open), open).urgent;

interface WordedStep {
  readonly title: string;
  readonly body: string;
  readonly href: string;
  /** Needs action today: the one place for red. */
  readonly urgent: boolean;
  /** The id under which it is marked done; `null`: it is done by doing it. */
  readonly tick: string | null;
  /** The id of what may wait until tomorrow. */
  readonly later: string | null;
}

function wordStep(step: TodaysStep, open: OpenCase): WordedStep {
  const words = followupWords().steps;
  const plain = { urgent: false, tick: null, later: null };
  switch (step.step) {
    case "danger":
      return { ...words.danger, href: "#/door/danger", urgent: true, tick: null, later: null };
    case "court-paper":
      return {
        title: words["court-paper"].title(step.daysLeft),
        body: words["court-paper"].body(step.daysLeft),
        href: actionHref(step.action),
        urgent: true,
        tick: step.action.id,
        later: null,
      };
    case "stop-scam":
      return { ...words["stop-scam"], href: "#/door/agent", urgent: true, tick: step.step, later: null };
    case "collectors-at-door":
      return { ...words["collectors-at-door"], href: "#/door/collectors", urgent: true, tick: step.step, later: null };
    case "do-action":
      return wordAction(step.action, open);
    case "add-first-debt":
      return { ...words["add-first-debt"], href: "#/debts/new", ...plain };
    case "verify-debt":
      return {
        title: words["verify-debt"].title(nameOf(step.debt, open)),
        body: words["verify-debt"].body,
        href: `#/debts/${step.debt}/words`,
        ...plain,
      };
    case "give-facts":
      return {
        title: words["give-facts"].title(nameOf(step.debt, open)),
        body: words["give-facts"].body,
        href: `#/debts/${step.debt}/ask`,
        ...plain,
      };
    case "state-household":
      return { ...words["state-household"], href: "#/household", ...plain };
    case "prepare-contact":
      return {
        title: words["prepare-contact"].title(nameOf(step.debt, open)),
        body: words["prepare-contact"].body,
        href: `#/debts/${step.debt}/words`,
        ...plain,
      };
    case "nothing-today":
      return step.next === null
        ? { title: words["nothing-today"].title, body: caseHomeWords().nothingNext, href: "#/path", ...plain }
        : {
            title: words["nothing-today"].title,
            body: caseHomeWords().nextIs(actionTitle(step.next, open), format().day(step.next.day)),
            href: "#/actions",
            ...plain,
          };
  }
}

const wordAction = (action: Action, open: OpenCase): WordedStep => ({
  title: actionTitle(action, open),
  body: actionReason(action),
  href: actionHref(action),
  urgent: true,
  tick: action.id,
  later: action.id,
});
