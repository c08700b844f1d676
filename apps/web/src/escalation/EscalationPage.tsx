/**
 * Whom to ask next about one debt: the one step now, then the ladder from bottom to top with what is in hand for each step;
 * what is not taken now is folded away with its reason. Worked out on this device from the log alone.
 */

import { dayOfEntry } from "@tanhao/app/escalation/bridge-records";
import { ladderOfDebt } from "@tanhao/app/escalation/ladder-of-debt";
import { channelDirectory } from "@tanhao/content/channel-directory";
import { conductVocabulary } from "@tanhao/content/conduct";
import { escalationRungs } from "@tanhao/content/escalation";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { type EscalationWording, rungName, wordRung } from "@tanhao/text/word-escalation";
import { createMemo, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { ForDebt } from "../debt/ForDebt.tsx";
import { NeutralNote } from "../debt/NeutralNote.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Card, Page, Soft } from "../design/Layout.tsx";
import { Rows } from "../design/Rows.tsx";
import { TermRow } from "../glossary/TermRow.tsx";
import { AgentWarning } from "../help/AgentWarning.tsx";
import { nameOf } from "../home/action-words.ts";
import { language } from "../language/language.ts";
import { format } from "../language/words.ts";
import { escalationWords, webEscalationWords } from "./escalation-words.ts";
import { RungEntry } from "./RungEntry.tsx";

export const EscalationPage = () => <ForDebt>{(standing) => <LadderFor standing={standing()} />}</ForDebt>;

const sources = { rungs: escalationRungs, directory: channelDirectory, conduct: conductVocabulary };

function LadderFor(props: { readonly standing: DebtStanding }) {
  const open = useCase();
  const debt = () => props.standing.debt;
  const ladder = createMemo(() =>
    ladderOfDebt(
      props.standing,
      { record: open.record(), lawBook: open.law().lawBook, courtPaper: open.facts().urgent.courtPaper !== undefined },
      sources,
    ),
  );
  const wording = (): EscalationWording => ({
    words: escalationWords(),
    lang: language(),
    law: open.law().lawBook,
    lender: debt().lender.type,
    on: open.today(),
    day: format().day,
    dayOfEntry: (entry) => dayOfEntry(open.record(), entry),
  });
  const next = () => ladder().rungs.find(({ rung }) => rung.id === ladder().next);
  const notNow = (): string => {
    const { waits } = ladder();
    return waits === null ? escalationWords().nothing : escalationWords().waits(rungName(waits.rung, wording()), format().day(waits.from));
  };
  /** By their names: what was opened stays so when a step is noted. */
  const shown = (line: "main" | "beside") =>
    ladder()
      .rungs.filter(({ rung, state }) => rung.line === line && state.is !== "not-offered" && rung.id !== ladder().next)
      .map(({ rung }) => rung.id);
  const refused = () => ladder().rungs.filter(({ state }) => state.is === "not-offered");
  return (
    <Page
      title={webEscalationWords().title}
      lead={escalationWords().lead}
      back={{ href: `#/debts/${debt().id}`, label: nameOf(debt().id, open) }}
    >
      <Show when={props.standing.words.set === "neutral"}>
        <Card look="note">
          <NeutralNote words={props.standing.words} first />
        </Card>
      </Show>
      <Card title={webEscalationWords().now} look={ladder().next === "police" || ladder().next === "court-help" ? "today" : "plain"}>
        <Show when={next()} fallback={<p role="status">{notNow()}</p>}>
          {(climbed) => <RungEntry climbed={climbed()} wording={wording()} standing={props.standing} opened />}
        </Show>
      </Card>
      <For each={["main", "beside"] as const}>
        {(line) => (
          <Show when={shown(line).length > 0}>
            <Card title={line === "main" ? webEscalationWords().mainTitle : webEscalationWords().besideTitle}>
              <Rows ordered>
                <For each={shown(line)}>
                  {(id) => (
                    <li>
                      <Show when={ladder().rungs.find(({ rung }) => rung.id === id)}>
                        {(climbed) => <RungEntry climbed={climbed()} wording={wording()} standing={props.standing} opened={false} />}
                      </Show>
                    </li>
                  )}
                </For>
              </Rows>
            </Card>
          </Show>
        )}
      </For>
      <Show when={refused().length > 0}>
        <Disclosure summary={webEscalationWords().notNow(refused().length)}>
          <ul>
            <For each={refused()}>
              {(climbed) => (
                <li>
                  <strong>{rungName(climbed.rung.id, wording())}</strong>
                  <Soft>{wordRung(climbed, wording()).why}</Soft>
                </li>
              )}
            </For>
          </ul>
        </Disclosure>
      </Show>
      <AgentWarning />
      <TermRow of={["complaint", "line-12378", "line-12363", "line-12345"]} />
    </Page>
  );
}
