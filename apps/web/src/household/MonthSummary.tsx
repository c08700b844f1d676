/** Whether the money lasts until the next, and what is protected first. */

import { isAtHandKnown, type LivingMonth, toTalkAbout } from "@tanhao/core/budget/living-money";
import type { Fen } from "@tanhao/core/money";
import { For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { BigFigure, FigureLine } from "../design/Figure.tsx";
import { Card, Soft, Stack } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import { monthTerms, webMonthWords } from "./month-words.ts";

export function MonthSummary(props: { readonly month: LivingMonth }) {
  const words = webMonthWords;
  const open = useCase();
  const talk = () => toTalkAbout(props.month);
  const nameOf = (debt: string): string => {
    const found = open.facts().debts.find(({ id }) => id === debt);
    return found?.lender.name ?? found?.platform ?? debt;
  };
  return (
    <>
      <Card look={props.month.shortFen > 0 ? "today" : "plain"}>
        <Stack gap="small">
          <BigFigure
            label={words().atHand}
            value={isAtHandKnown(props.month) ? format().yuan(props.month.atHandFen) : "—"}
            note={shortWords(props.month)}
          />
          <p>
            <Show when={props.month.nextIncome} fallback={words().noIncome}>
              {(next) => words().nextIncome(format().day(next().day), format().yuan(next().fen))}
            </Show>
          </p>
          <p>
            <Show when={props.month.living} fallback={words().livingUnknown}>
              {(living) => words().living(format().yuan(living().fen), living().days)}
            </Show>
          </p>
          <Show when={props.month.unknownAccounts.length > 0}>
            <p>{words().unknownAccounts(props.month.unknownAccounts)}</p>
          </Show>
          <For each={props.month.undated}>{({ names, fen }) => <p>{words().undated(names.join("、"), format().yuan(fen))}</p>}</For>
          <Show when={props.month.firstAtRisk}>{(risk) => <p>{words().firstAtRisk(format().day(risk().day), risk().debit.name)}</p>}</Show>
        </Stack>
      </Card>
      <Show when={talk().length > 0}>
        <Card look="note" title={words().talk}>
          <ul>
            <For each={talk()}>
              {(claim) => (
                <li>
                  <FigureLine label={`${format().day(claim.day)} ${claim.debit?.name ?? ""}`} value={format().yuan(claim.fen)} />
                </li>
              )}
            </For>
          </ul>
        </Card>
      </Show>
      <Show when={props.month.claims.length > 0}>
        <Card title={words().claims}>
          <ol>
            <For each={props.month.claims}>
              {(claim) => (
                <li>
                  <FigureLine label={claim.debit?.name ?? monthTerms().need.living} value={format().yuan(claim.fen)} />
                  <Soft>{coveredWords(claim.fen, claim.coveredFen)}</Soft>
                </li>
              )}
            </For>
          </ol>
        </Card>
      </Show>
      <Show when={props.month.due.length > 0}>
        <Card title={words().due}>
          <ul>
            <For each={props.month.due}>
              {({ debt, day, fen }) => (
                <li>
                  <FigureLine label={`${format().day(day)} ${nameOf(debt)}`} value={format().yuan(fen)} />
                </li>
              )}
            </For>
          </ul>
          <Soft>{words().dueNote}</Soft>
        </Card>
      </Show>
    </>
  );
}

function shortWords({ shortFen, unknownAccounts }: LivingMonth): string {
  const words = webMonthWords();
  if (shortFen === 0) return words.enough;
  return unknownAccounts.length > 0 ? words.shortAtMost(format().yuan(shortFen)) : words.short(format().yuan(shortFen));
}

function coveredWords(fen: Fen, coveredFen: Fen): string {
  const words = webMonthWords();
  if (coveredFen === fen) return words.covered;
  return coveredFen === 0 ? words.coveredNot : words.coveredPart(format().yuan(coveredFen));
}
