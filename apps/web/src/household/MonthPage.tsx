/** One screen for this month's money: does it last, what fails first, what to do about it, and where to ask for help. */

import { benefits } from "@tanhao/content/aid";
import { livingMonthOf } from "@tanhao/core/budget/living-money";
import { parseDay } from "@tanhao/core/day";
import { benefitsFor, sourceIn, sourceText } from "@tanhao/core/materials/benefit";
import { For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Card, Page, Soft, Stack } from "../design/Layout.tsx";
import { TermRow } from "../glossary/TermRow.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { WriteNoteCard } from "../helping/WriteNoteCard.tsx";
import { language } from "../language/language.ts";
import { format } from "../language/words.ts";
import { isHalfTyped } from "../shell/half-typed.ts";
import { AuthorisationSteps } from "./AuthorisationSteps.tsx";
import { MonthDays } from "./MonthDays.tsx";
import { MonthForm } from "./MonthForm.tsx";
import { MonthSummary } from "./MonthSummary.tsx";
import { webMonthWords } from "./month-words.ts";

export function MonthPage() {
  const open = useCase();
  const words = webMonthWords;
  const isHalfFilled = isHalfTyped("month");
  const month = () => livingMonthOf(open.facts(), open.today());
  return (
    <Page title={words().title} lead={words().lead} back={{ href: "#/household", label: words().back }}>
      <Show when={month()}>
        {(found) => (
          <>
            <MonthSummary month={found()} />
            <MonthDays month={found()} />
            <AuthorisationSteps month={found()} />
            <TermRow of={["authorisation", "due-day"]} />
          </>
        )}
      </Show>
      <BorrowerOnly instead={<WriteNoteCard />}>
        <Card title={month() ? undefined : words().edit}>
          <Show when={month()} fallback={<MonthForm />}>
            <Disclosure summary={words().edit} open={isHalfFilled}>
              <MonthForm />
            </Disclosure>
          </Show>
        </Card>
      </BorrowerOnly>
      <Card title={words().help}>
        <Stack>
          <Soft>{words().helpNote}</Soft>
          <div>
            <For each={benefitsFor(benefits, open.facts().hardship?.reason)}>
              {(benefit) => (
                <Disclosure summary={benefit.name[language()]}>
                  <Stack gap="small">
                    <p>{benefit.when[language()]}</p>
                    <dl>
                      <dt>{words().decides}</dt>
                      <dd>{benefit.decides[language()]}</dd>
                      <dt>{words().needs}</dt>
                      <dd>
                        <ul>
                          <For each={benefit.needs}>{(need) => <li>{need[language()]}</li>}</For>
                        </ul>
                      </dd>
                      <dt>{words().ask}</dt>
                      <dd>{benefit.ask[language()]}</dd>
                    </dl>
                    <Soft>{words().source(sourceText(sourceIn(benefit.source, language()), language()), dayOr(benefit.checked))}</Soft>
                  </Stack>
                </Disclosure>
              )}
            </For>
          </div>
        </Stack>
      </Card>
    </Page>
  );
}

function dayOr(text: string): string {
  const day = parseDay(text);
  return day.ok ? format().day(day.value) : text;
}
