/** How an automatic debit is lawfully changed, step by step, each with the law behind it where there is any. */

import { debitsToChange } from "@tanhao/app/budget/month-document";
import { lawBehindAuthorisation, stepsToChange } from "@tanhao/core/budget/authorisation-steps";
import type { LivingMonth } from "@tanhao/core/budget/living-money";
import { For } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Card } from "../design/Layout.tsx";
import { language } from "../language/language.ts";
import { monthTerms, webMonthWords } from "./month-words.ts";

export function AuthorisationSteps(props: { readonly month: LivingMonth }) {
  const open = useCase();
  const words = webMonthWords;
  return (
    <Card>
      <Disclosure summary={words().steps}>
        <ol>
          <For each={stepsToChange(debitsToChange(props.month, open.facts()))}>
            {(step) => (
              <li>
                {monthTerms().authorisation[step]}{" "}
                <For each={lawBehindAuthorisation[step] ?? []}>
                  {(id) => (
                    <>
                      <a href={`#/law/${id}`}>
                        {words().law} {open.law().lawBook.parameters[id]?.title[language()]}
                      </a>{" "}
                    </>
                  )}
                </For>
              </li>
            )}
          </For>
        </ol>
      </Disclosure>
    </Card>
  );
}
