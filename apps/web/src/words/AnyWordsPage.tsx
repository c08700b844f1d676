/** What to say, asked for from the home screen: with one debt its page at once, with several which one, with none how to begin. */

import { Navigate } from "@solidjs/router";
import { debtName } from "@tanhao/app/case/debt-name";
import { For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Page, Stack } from "../design/Layout.tsx";
import { shellWords } from "../language/words.ts";
import { wordsWords } from "./words-words.ts";

export function AnyWordsPage() {
  const debts = useCase().facts().debts;
  const only = debts.length === 1 ? debts[0] : undefined;
  return (
    <Show when={debts.length > 0} fallback={<Navigate href="/" />}>
      <Show when={only === undefined} fallback={<Navigate href={`/debts/${only?.id}/words`} />}>
        <Page title={wordsWords().title} lead={wordsWords().whichDebt} back={{ href: "#/", label: shellWords().backHome }}>
          <Stack>
            <For each={debts}>
              {(debt) => (
                <ButtonLink wide href={`#/debts/${debt.id}/words`}>
                  {debtName(debt)}
                </ButtonLink>
              )}
            </For>
          </Stack>
        </Page>
      </Show>
    </Show>
  );
}
