/** Why a debt is proposed for a repayment, which instalment it would meet, and where else the same money is told. */

import type { PaymentProposal } from "@tanhao/core/materials/match-payments";
import { For, Show } from "solid-js";
import { Soft } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import { reviewWords } from "./import-words.ts";

export const PaymentReasons = (props: { readonly proposal: PaymentProposal }) => (
  <>
    <Show when={props.proposal.why.length > 0} fallback={<Soft>{reviewWords().nothingTells}</Soft>}>
      <ul>
        <For each={props.proposal.why}>{(reason) => <li>{reviewWords().why[reason]}</li>}</For>
      </ul>
    </Show>
    <Show when={props.proposal.dues.length > 0}>
      <Soft>
        {reviewWords().meets(
          format().list(
            props.proposal.dues.map(({ number, due, fen }) => reviewWords().due(number, format().day(due), format().yuan(fen))),
          ),
        )}
      </Soft>
    </Show>
    <For each={props.proposal.copies}>{({ file, line }) => <Soft>{reviewWords().copy(file, line)}</Soft>}</For>
  </>
);
