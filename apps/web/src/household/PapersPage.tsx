/** Which papers are there, which are missing and where to get them, and what shows the hardship. */

import { proofs } from "@tanhao/content/aid";
import { type Paper, papersOf } from "@tanhao/core/materials/papers";
import { proofsFor } from "@tanhao/core/materials/proof";
import { For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ButtonLink } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Card, Page, Soft, Stack } from "../design/Layout.tsx";
import { TermRow } from "../glossary/TermRow.tsx";
import { language } from "../language/language.ts";
import { monthTerms, webMonthWords } from "./month-words.ts";

export function PapersPage() {
  const open = useCase();
  const words = webMonthWords;
  const papers = () => papersOf(open.facts());
  const missing = () => papers().filter(({ state }) => state === "missing");
  const have = () => papers().filter(({ state }) => state === "have");
  const name = ({ kind, debt }: Paper): string => {
    const found = open.facts().debts.find(({ id }) => id === debt);
    const lender = found?.lender.name ?? found?.platform ?? debt;
    return [monthTerms().paper[kind], lender].filter((part) => part !== null).join(" · ");
  };
  return (
    <Page title={words().papersTitle} lead={words().papersLead} back={{ href: "#/household", label: words().back }}>
      <Card title={words().missing(missing().length)}>
        <Show when={missing().length > 0} fallback={<p>{words().nothingMissing}</p>}>
          <For each={missing()}>
            {(paper) => (
              <Disclosure summary={name(paper)}>
                <p>{monthTerms().why[paper.kind]}</p>
                <p>{monthTerms().where[paper.kind]}</p>
              </Disclosure>
            )}
          </For>
        </Show>
      </Card>
      <Show when={have().length > 0}>
        <Card title={words().have(have().length)}>
          <ul>
            <For each={have()}>{(paper) => <li>{name(paper)}</li>}</For>
          </ul>
        </Card>
      </Show>
      <Card title={words().proofs}>
        <Stack>
          <Show when={open.facts().hardship === undefined}>
            <p>{words().noReason}</p>
          </Show>
          <div>
            <For each={proofsFor(proofs, open.facts().hardship?.reason)}>
              {(proof) => (
                <Disclosure summary={proof.paper[language()]}>
                  <dl>
                    <dt>{words().issuer}</dt>
                    <dd>{proof.issuer[language()]}</dd>
                    <dt>{words().substitute}</dt>
                    <dd>{proof.substitute[language()]}</dd>
                    <dt>{words().cover}</dt>
                    <dd>{proof.cover[language()]}</dd>
                    <dt>{words().fresh}</dt>
                    <dd>{proof.fresh[language()]}</dd>
                  </dl>
                </Disclosure>
              )}
            </For>
          </div>
          <Soft>{words().onlyTrue}</Soft>
          <TermRow of={["hardship", "hardship-proof"]} />
          <ButtonLink href="#/share" wide>
            {words().shareTitle}
          </ButtonLink>
        </Stack>
      </Card>
    </Page>
  );
}
