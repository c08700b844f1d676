/** A conversation that was only tried, or is not to be kept, is thrown away: asked once more, for nothing of it comes back. */

import { useNavigate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { Actions, Stack } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { companionWords } from "./companion-words.ts";
import type { TalkDesk } from "./talk-desk.ts";

export function DiscardTalk(props: { readonly desk: TalkDesk }) {
  const navigate = useNavigate();
  const [asked, setAsked] = createSignal(false);
  const discard = () => {
    props.desk.done();
    notify(companionWords().discarded);
    navigate(`/debts/${props.desk.standing().debt.id}/words`);
  };
  return (
    <Show
      when={asked()}
      fallback={
        <Button look="quiet" onClick={() => setAsked(true)}>
          {companionWords().discard}
        </Button>
      }
    >
      <Stack gap="small">
        <p role="alert">{companionWords().discardAsk(props.desk.form.turns.length)}</p>
        <Actions>
          <Button onClick={discard}>{companionWords().discardYes}</Button>
          <Button look="quiet" onClick={() => setAsked(false)}>
            {companionWords().discardNo}
          </Button>
        </Actions>
      </Stack>
    </Show>
  );
}
