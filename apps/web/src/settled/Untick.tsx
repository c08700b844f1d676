/** Takes a tick back. The entry stays readable, like any that was taken back. */

import { takeStepBack } from "@tanhao/app/escalation/keep-steps";
import type { EntryId } from "@tanhao/journal/entry";
import { useCase } from "../case/case-host.tsx";
import { keptOrSaid } from "../case/kept-or-said.ts";
import { Button } from "../design/Button.tsx";
import { BorrowerOnly } from "../helping/BorrowerOnly.tsx";
import { settledWords } from "./settled-words.ts";

export function Untick(props: { readonly entry: EntryId; readonly of: string }) {
  const open = useCase();
  return (
    <BorrowerOnly>
      <Button
        look="quiet"
        aria-label={`${settledWords().untick} ${props.of}`}
        onClick={() => void keptOrSaid(takeStepBack(props.entry, settledWords().because, open.ports))}
      >
        {settledWords().untick}
      </Button>
    </BorrowerOnly>
  );
}
