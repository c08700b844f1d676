/** Before a yes: the sum is typed and weighed against the limit and the other promises. What does not fit is stopped, with the sentence that says so. */

import { createSignal, Match, Switch } from "solid-js";
import { contactWords } from "../contact/contact-words.ts";
import { promiseRefusalSentence } from "../contact/promise-guard.ts";
import { ButtonLink } from "../design/Button.tsx";
import { TextField } from "../design/Field.tsx";
import { Card, Soft, Stack } from "../design/Layout.tsx";
import { companionWords } from "./companion-words.ts";
import { RefusalLines } from "./RefusalLines.tsx";
import type { TalkDesk } from "./talk-desk.ts";

export function SumGuard(props: { readonly desk: TalkDesk }) {
  const [yuan, setYuan] = createSignal("");
  const [day, setDay] = createSignal("");
  const against = () => props.desk.against(yuan(), day());
  return (
    <Stack>
      <Soft>{companionWords().sumLead}</Soft>
      <TextField label={companionWords().sum} kind="money" unit={contactWords().yuan} value={yuan()} onInput={setYuan} />
      <TextField label={companionWords().sumDay} kind="day" value={day()} onInput={setDay} />
      <Switch>
        <Match when={against()}>
          {(refusal) => (
            <Card look="today" title={companionWords().stop}>
              <p role="alert">{promiseRefusalSentence(refusal())}</p>
              <Switch>
                <Match when={refusal().kind === "promise-limit-unknown"}>
                  <ButtonLink href="#/household">{contactWords().guardHousehold}</ButtonLink>
                </Match>
              </Switch>
              <RefusalLines desk={props.desk} />
            </Card>
          )}
        </Match>
        <Match when={/\d/.test(yuan())}>
          <p role="status">{companionWords().sumFits}</p>
        </Match>
      </Switch>
    </Stack>
  );
}
