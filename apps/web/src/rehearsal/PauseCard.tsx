/** The exercise waits: a slow circle to breathe with. */

import { onMount } from "solid-js";
import companion from "../companion/Companion.module.css";
import { companionWords } from "../companion/companion-words.ts";
import { Button } from "../design/Button.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { rehearsalWords } from "./rehearsal-words.ts";

export function PauseCard(props: { readonly onGoOn: () => void }) {
  let goOn: HTMLButtonElement | undefined;
  onMount(() => goOn?.focus());
  return (
    <Card title={companionWords().pauseTitle}>
      <div class={companion["breath"]} aria-hidden="true" />
      <p>{companionWords().breathe}</p>
      <Soft>{rehearsalWords().pauseNote}</Soft>
      <Button ref={goOn} look="primary" onClick={() => props.onGoOn()}>
        {rehearsalWords().goOn}
      </Button>
    </Card>
  );
}
