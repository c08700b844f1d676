/** Whether the money lasts until the next, and what is protected first. */

import { type LivingMonth, toTalkAbout } from "@tanhao/core/budget/living-money";
import type { Fen } from "@tanhao/core/money";
import { For, Show } from "solid-js";
import { BigFigure, FigureLine } from "../design/Figure.tsx";
import { Card, Soft, Stack } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import { monthTerms, webMonthWords } from "./month-words.ts";

export function MonthSummary(props: { readonly month: LivingMonth }) {
  const words = webMonthWords;
  const talk = () => toTalkAbout(props.month);
  return (
    <>
      <Card look={props.month.shortFen > 0 ? "today" : "plain"}>
        <Stack gap="small">
          <BigFigure
            label={words().atHand}
            value={format().yuan(props.month.atHandFen)}
            note={props.month.shortFen > 0 ? words().short(format().yuan(props.month.shortFen)) : words().enough}
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
    </>
  );
}

function coveredWords(fen: Fen, coveredFen: Fen): string {
  const words = webMonthWords();
  if (coveredFen === fen) return words.covered;
  return coveredFen === 0 ? words.coveredNot : words.coveredPart(format().yuan(coveredFen));
}
