/** The passphrase in the settings: whether one is set, setting, changing and taking it away, and when it locks by itself. */

import { createSignal, Match, Show, Switch } from "solid-js";
import { useHost } from "../case/case-host.tsx";
import { Button } from "../design/Button.tsx";
import { CheckField, SelectField } from "../design/Field.tsx";
import { Actions, Card, Soft, Stack } from "../design/Layout.tsx";
import { Sheet } from "../design/Sheet.tsx";
import { TermRow } from "../glossary/TermRow.tsx";
import { shellWords } from "../language/words.ts";
import { chooseLockOnHide, chooseMinutes, isLockedOnHide, type Minutes, minutesToChoose, minutesToLock } from "./auto-lock.ts";
import { ChangeForm } from "./ChangeForm.tsx";
import { lockWords } from "./lock-words.ts";
import { RemoveForm } from "./RemoveForm.tsx";
import { SetForm } from "./SetForm.tsx";

type Asking = "set" | "change" | "remove";

export function LockCard() {
  const host = useHost();
  const [asking, setAsking] = createSignal<Asking | null>(null);
  const close = () => void setAsking(null);
  const isSet = () => host.lock() === "open";
  return (
    <Card title={lockWords().cardTitle}>
      <p>{isSet() ? lockWords().cardSet : lockWords().cardNone}</p>
      <Soft>{lockWords().limits}</Soft>
      <TermRow of={["passphrase"]} />
      <Show when={isSet()} fallback={<Button onClick={() => setAsking("set")}>{lockWords().set}</Button>}>
        <Actions>
          <Button onClick={() => host.lockNow()}>{lockWords().lockNow}</Button>
          <Button look="quiet" onClick={() => setAsking("change")}>
            {lockWords().change}
          </Button>
          <Button look="quiet" onClick={() => setAsking("remove")}>
            {lockWords().remove}
          </Button>
        </Actions>
        <AutoLock />
      </Show>
      <Show when={asking()}>
        {(which) => (
          <Sheet title={lockWords()[which()]} open onClose={close} closeLabel={shellWords().close}>
            <Switch>
              <Match when={which() === "set"}>
                <SetForm onDone={close} />
              </Match>
              <Match when={which() === "change"}>
                <ChangeForm onDone={close} />
              </Match>
              <Match when={which() === "remove"}>
                <RemoveForm onDone={close} />
              </Match>
            </Switch>
          </Sheet>
        )}
      </Show>
    </Card>
  );
}

function AutoLock() {
  const [minutes, setMinutes] = createSignal<Minutes>(minutesToLock());
  const [onHide, setOnHide] = createSignal(isLockedOnHide());
  const labelOf = (value: Minutes) => (value === "never" ? lockWords().never : lockWords().minutes(value));
  return (
    <Stack>
      <SelectField
        label={lockWords().after}
        value={minutes()}
        choices={minutesToChoose.map((value) => ({ value, label: labelOf(value) }))}
        onChange={(value) => {
          const chosen = value as Minutes; // one of the choices
          chooseMinutes(chosen);
          setMinutes(chosen);
        }}
      />
      <CheckField
        label={lockWords().onHide}
        hint={lockWords().onHideHint}
        checked={onHide()}
        onChange={(wanted) => {
          chooseLockOnHide(wanted);
          setOnHide(wanted);
        }}
      />
    </Stack>
  );
}
