/** What may be asked about, rule by rule: where it lies, what of it is paid, how it comes about, and what the law behind it allows. */

import { withUserValues } from "@tanhao/core/law/with-user-values";
import { type AskedAmount, chargedLawful } from "@tanhao/core/standing/charged-lawful";
import { readingRanges } from "@tanhao/core/standing/reading-ranges";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { wordAsked, wordRange } from "@tanhao/text/word-standing";
import { createMemo, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { ExplanationTree } from "../design/ExplanationTree.tsx";
import { FigureLine, OpenFigure } from "../design/Figure.tsx";
import { Later } from "../design/Later.tsx";
import { Card, Soft, Stack } from "../design/Layout.tsx";
import { lawWords } from "../language/explain-words.ts";
import { format } from "../language/words.ts";
import { CitationLine } from "../law/CitationLine.tsx";
import { pathWords, standingTexts } from "../path/path-words.ts";
import { standingWords } from "../path/standing-words.ts";

export function AskedCard(props: { readonly standing: DebtStanding }) {
  const charged = createMemo(() => chargedLawful(props.standing));
  const words = () => standingWords().charged;
  return (
    <Show when={charged().asks.length > 0}>
      <Card title={words().asked}>
        <Show when={charged().mostFen}>{(most) => <p>{words().headline(format().yuan(most()))}</p>}</Show>
        <div>
          <For each={charged().asks}>{(ask) => <OneAsk ask={ask} standing={props.standing} />}</For>
        </div>
        <Show when={charged().notAdditive}>
          <Soft>{words().notAdditive}</Soft>
        </Show>
        <Show when={charged().asks.some(({ onlyCourt }) => onlyCourt)}>
          <p>{words().onlyCourt}</p>
        </Show>
        <Disclosure summary={pathWords().rangeOpen}>
          <Later>
            <Ranges standing={props.standing} />
          </Later>
        </Disclosure>
      </Card>
    </Show>
  );
}

function OneAsk(props: { readonly ask: AskedAmount; readonly standing: DebtStanding }) {
  const title = () => lawWords().rules[props.ask.rule]?.title ?? props.ask.rule;
  const explanation = () => {
    const finding = props.standing.findings.find(({ rule }) => rule === props.ask.rule);
    return finding?.outcome === "applies" ? finding.explanation() : null;
  };
  return (
    <OpenFigure label={title()} value={format().yuan(props.ask.valueFen)}>
      <Stack gap="small">
        <For each={wordAsked(props.ask, standingTexts())}>{(line) => <p>{line}</p>}</For>
        <Show when={props.ask.onlyCourt}>
          <p>{standingWords().charged.onlyCourt}</p>
        </Show>
        <Show when={explanation()}>{(tree) => <ExplanationTree explanation={tree()} />}</Show>
        <CitationLine citation={props.ask.citation} rule={props.ask.rule} />
      </Stack>
    </OpenFigure>
  );
}

/** Runs every rule once a reading, so only when opened. */
function Ranges(props: { readonly standing: DebtStanding }) {
  const open = useCase();
  const words = () => standingWords().readings;
  const ranges = createMemo(() => {
    const { debt, on } = props.standing;
    const { lawBook, rules } = open.law();
    const beside = open.facts().debts.filter(({ id }) => id !== debt.id);
    return readingRanges(debt, on, withUserValues(lawBook, open.facts().lawValues ?? []).law, rules, beside);
  });
  const rows = () => {
    const { total, asked } = ranges();
    return [
      ...(total ? [{ label: words().total, range: total }] : []),
      ...asked.map(({ rule, value }) => ({ label: lawWords().rules[rule]?.title ?? rule, range: value })),
    ];
  };
  return (
    <Stack gap="small">
      <Soft>{words().why}</Soft>
      <For each={rows()}>
        {({ label, range }) => (
          <div>
            <FigureLine label={label} value={wordRange(range, standingTexts())} />
            <Show when={range.leastFen !== range.mostFen}>
              <Soft>{words().ends(words().names[range.least], words().names[range.most])}</Soft>
            </Show>
          </div>
        )}
      </For>
    </Stack>
  );
}
