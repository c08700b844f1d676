/** The person says that a step was taken: on which day, and under which number. */

import { takeRung } from "@tanhao/app/escalation/keep-steps";
import { parseDay } from "@tanhao/core/day";
import type { RungId } from "@tanhao/core/followup/escalation-rung";
import type { DebtId } from "@tanhao/core/ids";
import { createSignal } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { notKeptSentence } from "../case/not-kept-sentence.ts";
import { Button } from "../design/Button.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { TextField } from "../design/Field.tsx";
import { Stack } from "../design/Layout.tsx";
import { notify } from "../design/Notice.tsx";
import { webEscalationWords } from "./escalation-words.ts";

export function MarkRung(props: { readonly debt: DebtId; readonly rung: RungId }) {
  const open = useCase();
  const [on, setOn] = createSignal<string>(open.today());
  const [number, setNumber] = createSignal("");
  const [error, setError] = createSignal<string>();
  const words = webEscalationWords;
  const save = async () => {
    const day = parseDay(on());
    if (!day.ok) return setError(words().dayMissing);
    const kept = await takeRung({ debt: props.debt, rung: props.rung, on: day.value, number: number() }, open.ports);
    if (!kept.ok) return setError(kept.error.kind === "day-ahead" ? words().dayAhead : notKeptSentence(kept.error));
    return notify(words().marked);
  };
  return (
    <Disclosure look="leaf" summary={words().mark}>
      <Stack gap="small">
        <TextField kind="day" label={words().markDay} max={open.today()} value={on()} onInput={setOn} error={error()} />
        <TextField label={words().markNumber} optional={words().optional} value={number()} onInput={setNumber} />
        <Button onClick={() => void save()}>{words().markSave}</Button>
      </Stack>
    </Disclosure>
  );
}
