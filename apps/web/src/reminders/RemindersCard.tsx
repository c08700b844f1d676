/** Turns the reminders of this device on and off, tries one, and says what they cannot do. */

import { createSignal, Show } from "solid-js";
import { Button } from "../design/Button.tsx";
import { CheckField } from "../design/Field.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { allowedHere, isReminding, remind, turnOff, turnOn } from "./remind.ts";
import { remindersWords } from "./reminders-words.ts";

export function RemindersCard() {
  const words = remindersWords;
  const [allowed, setAllowed] = createSignal(allowedHere());
  const change = async (on: boolean) => {
    if (on) setAllowed(await turnOn());
    else turnOff();
  };
  const test = async () => notify((await remind()) ? words().tested : words().failed);
  return (
    <Card title={words().title}>
      <Show when={allowed() !== "unsupported"} fallback={<Soft>{words().unsupported}</Soft>}>
        <Soft>{words().lead}</Soft>
        <Soft>{words().limits}</Soft>
        <Show when={allowed() !== "denied"} fallback={<p>{words().denied}</p>}>
          <CheckField label={words().on} checked={isReminding()} onChange={(on) => void change(on)} />
          <Show when={isReminding()}>
            <Button look="quiet" onClick={() => void test()}>
              {words().test}
            </Button>
          </Show>
        </Show>
      </Show>
    </Card>
  );
}
