/** After the talk was kept: the text that asks them to confirm it, what comes next and when, and a minute for oneself. */

import { For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Actions, Card, Soft } from "../design/Layout.tsx";
import { actionReason, actionTitle } from "../home/action-words.ts";
import { format } from "../language/words.ts";
import { companionWords } from "./companion-words.ts";

const shownActions = 3;

export function AfterTalk(props: { readonly debt: string }) {
  const open = useCase();
  const next = () =>
    open
      .actions()
      .filter(({ debt }) => debt === props.debt)
      .slice(0, shownActions);
  return (
    <>
      <Card title={companionWords().keptTitle}>
        <p>{companionWords().keptLead}</p>
        <Actions>
          <ButtonLink look="primary" href={`#/debts/${props.debt}/letters/call-confirmation`}>
            {companionWords().confirmation}
          </ButtonLink>
          <ButtonLink look="quiet" href="#/contacts">
            {companionWords().toContacts}
          </ButtonLink>
          <ButtonLink look="quiet" href={`#/debts/${props.debt}/agreement`}>
            {companionWords().checkOffer}
          </ButtonLink>
        </Actions>
      </Card>
      <Show when={next().length > 0}>
        <Card title={companionWords().nextTitle}>
          <For each={next()}>
            {(action) => (
              <div>
                <p>
                  <strong>{format().day(action.day)}</strong> {actionTitle(action, open)}
                </p>
                <Soft>{actionReason(action)}</Soft>
              </div>
            )}
          </For>
        </Card>
      </Show>
      <Soft>{companionWords().rest}</Soft>
    </>
  );
}
