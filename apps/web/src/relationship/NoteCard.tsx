/** One proposed word of thanks or progress. Done or not wanted, no other comes for a while. */

import { markDone } from "@tanhao/app/record/settle-action";
import type { NoteProposal } from "@tanhao/core/followup/relationship-note";
import { webEscalation } from "@tanhao/text/zh-CN/web-escalation";
import { Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { keptOrSaid } from "../case/kept-or-said.ts";
import { Button, ButtonLink } from "../design/Button.tsx";
import { Actions, Stack } from "../design/Layout.tsx";
import { webEscalationWords } from "../escalation/escalation-words.ts";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { QuoteToSay } from "../language/QuoteToSay.tsx";
import { format } from "../language/words.ts";

export function NoteCard(props: { readonly note: NoteProposal; readonly debt: string }) {
  const open = useCase();
  const words = webEscalationWords;
  const settle = () => void keptOrSaid(markDone(props.note.id, open.ports));
  return (
    <Stack gap="small">
      <h3>{words().noteTitle}</h3>
      <Show
        when={!props.note.neutral}
        fallback={
          <>
            <p>{words().noteNeutral}</p>
            <QuoteToSay chinese={webEscalation.noteNeutral} />
          </>
        }
      >
        <p>{words().note[props.note.kind](format().day(props.note.about))}</p>
        <p>{words().noteSay}</p>
        <QuoteToSay chinese={webEscalation.noteSay} />
      </Show>
      <Actions>
        <Show when={!props.note.neutral && props.note.kind === "progress"}>
          <ButtonLink href={`#/debts/${props.debt}/letters/thanks`}>{words().noteWrite}</ButtonLink>
        </Show>
        <BorrowerOnly>
          <Button look="quiet" onClick={settle}>
            {words().noteDone}
          </Button>
          <Button look="quiet" onClick={settle}>
            {words().noteDrop}
          </Button>
        </BorrowerOnly>
      </Actions>
    </Stack>
  );
}
