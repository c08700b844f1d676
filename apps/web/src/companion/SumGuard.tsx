/** Before a yes: the sum is typed and weighed against the limit and the other promises. What does not fit is stopped, with the sentence that says so. */

import { readSum } from "@tanhao/app/record/contact-form";
import { toYuan } from "@tanhao/core/money";
import { Match, Switch } from "solid-js";
import { contactFailureSentence } from "../contact/contact-failure-sentence.ts";
import { contactWords } from "../contact/contact-words.ts";
import { promiseRefusalSentence } from "../contact/promise-guard.ts";
import { ButtonLink } from "../design/Button.tsx";
import { TextField } from "../design/Field.tsx";
import { Card, Soft, Stack } from "../design/Layout.tsx";
import { companionWords } from "./companion-words.ts";
import { RefusalLines } from "./RefusalLines.tsx";
import type { TalkDesk } from "./talk-desk.ts";
import type { ToolProps } from "./tool-form.ts";

export function SumGuard(props: ToolProps & { readonly desk: TalkDesk }) {
  const yuan = () => props.form.yuan;
  const day = () => props.form.day;
  /** As it was said, where it is not typed in figures. */
  const sum = () => {
    const spoken = /\p{L}/u.test(yuan()) ? props.desk.listening.findAmount(yuan()) : null;
    return spoken === null || spoken.fen === null || spoken.currency !== "CNY" ? yuan() : toYuan(spoken.fen);
  };
  const read = () => readSum(sum());
  const wrong = () => {
    const found = read();
    return found.ok ? undefined : contactFailureSentence({ path: "", kind: found.error, found: yuan() });
  };
  const against = () => props.desk.against(sum(), day());
  return (
    <Stack>
      <Soft>{companionWords().sumLead}</Soft>
      <TextField
        label={companionWords().sum}
        kind="money"
        unit={contactWords().yuan}
        value={yuan()}
        error={wrong()}
        onInput={(yuan) => props.set("yuan", yuan)}
      />
      <TextField label={companionWords().sumDay} kind="day" value={day()} onInput={(day) => props.set("day", day)} />
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
        <Match when={yuan().trim() !== "" && read().ok}>
          <p role="status">{companionWords().sumFits}</p>
        </Match>
      </Switch>
    </Stack>
  );
}
