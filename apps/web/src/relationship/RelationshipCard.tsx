/**
 * How both sides speak about one debt: what was good is marked here, each contact counts on a small line with its words
 * beside it, a word of thanks is proposed in its moment, and a few lines keep the talk going. Nobody's thoughts are guessed.
 */

import { noteGround } from "@tanhao/app/escalation/further-actions";
import { toneOfDebt } from "@tanhao/app/escalation/tone-of-debt";
import { conductVocabulary } from "@tanhao/content/conduct";
import { noteProposal } from "@tanhao/core/followup/relationship-note";
import type { ContactTone } from "@tanhao/core/followup/relationship-tone";
import type { DebtStanding } from "@tanhao/core/standing/standing";
import { webEscalation } from "@tanhao/text/zh-CN/web-escalation";
import { createMemo, For, Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { Card, Soft, Stack } from "../design/Layout.tsx";
import { webEscalationWords } from "../escalation/escalation-words.ts";
import { QuoteToSay } from "../language/QuoteToSay.tsx";
import { format } from "../language/words.ts";
import { isHot } from "./is-hot.ts";
import { NoteCard } from "./NoteCard.tsx";
import style from "./Relationship.module.css";
import { ValueContact } from "./ValueContact.tsx";

/** A phone's width holds so many. */
const shownAtMost = 12;

export function RelationshipCard(props: { readonly standing: DebtStanding }) {
  const open = useCase();
  const words = webEscalationWords;
  const law = () => open.law().lawBook;
  const found = createMemo(() => toneOfDebt(props.standing, open.record(), law(), { conduct: conductVocabulary, isHot }));
  const last = () => found().tones.slice(-shownAtMost);
  const count = (theirs: ContactTone["theirs"]) => last().filter((tone) => tone.theirs === theirs).length;
  const note = createMemo(() => noteProposal(noteGround(props.standing, open.record(), law())));
  return (
    <Show when={found().tones.length > 0 || note() !== null}>
      <Card title={words().relationTitle}>
        <Soft>{words().relationLead}</Soft>
        <Show when={note()}>{(proposal) => <NoteCard note={proposal()} debt={props.standing.debt.id} />}</Show>
        <Show when={last().length > 0}>
          <Show when={last().length > 1}>
            <div class={style["line"]} aria-hidden="true">
              <For each={last()}>{(tone) => <span class={`${style["dot"]} ${style[tone.theirs ?? "none"]}`} />}</For>
            </div>
          </Show>
          <p>{words().toneSum(count("good"), count("plain"), count("hard"))}</p>
          <Disclosure look="leaf" summary={words().tonesTitle(last().length)}>
            <ul>
              <For each={[...last()].reverse()}>
                {(tone) => <li>{words().toneLine(format().day(tone.day), words().theirs[tone.theirs ?? "none"], ownOf(tone))}</li>}
              </For>
            </ul>
          </Disclosure>
          <ValueContact tones={last()} />
        </Show>
        <Show when={found().advice.length > 0}>
          <Stack gap="small">
            <h3>{words().adviceTitle}</h3>
            <ul>
              <For each={found().advice}>
                {(one) => (
                  <li>
                    {words().advice[one]}
                    <QuoteToSay chinese={webEscalation.advice[one]} />
                  </li>
                )}
              </For>
            </ul>
          </Stack>
        </Show>
      </Card>
    </Show>
  );
}

function ownOf({ ownLines, ownHot }: ContactTone): string {
  if (ownLines === 0) return "";
  return ownHot === 0 ? webEscalationWords().ownCalm(ownLines) : webEscalationWords().ownHot(ownHot, ownLines);
}
