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
import { createDraft } from "../shell/draft.ts";
import { isHalfTyped } from "../shell/half-typed.ts";
import { webEscalationWords } from "./escalation-words.ts";

const draftOf = (debt: DebtId, rung: RungId): string => `rung.${debt}.${rung}`;

/** The step it stands in is opened for it. */
export const isHalfMarked = (debt: DebtId, rung: RungId): boolean => isHalfTyped(draftOf(debt, rung));

export function MarkRung(props: { readonly debt: DebtId; readonly rung: RungId }) {
  const open = useCase();
  const isOpen = isHalfMarked(props.debt, props.rung);
  const draft = createDraft<{ on: string; number: string }>(draftOf(props.debt, props.rung), { on: open.today(), number: "" });
  const [error, setError] = createSignal<string>();
  const words = webEscalationWords;
  const save = async () => {
    const { on, number } = draft.form;
    const day = parseDay(on);
    if (!day.ok) return setError(words().dayMissing);
    const kept = await takeRung({ debt: props.debt, rung: props.rung, on: day.value, number }, open.ports);
    if (!kept.ok) return setError(kept.error.kind === "day-ahead" ? words().dayAhead : notKeptSentence(kept.error));
    draft.done();
    return notify(words().marked);
  };
  return (
    <Disclosure look="leaf" summary={words().mark} open={isOpen}>
      <Stack gap="small">
        <TextField
          kind="day"
          label={words().markDay}
          max={open.today()}
          value={draft.form.on}
          onInput={(on) => draft.set("on", on)}
          error={error()}
        />
        <TextField
          label={words().markNumber}
          optional={words().optional}
          value={draft.form.number}
          onInput={(number) => draft.set("number", number)}
        />
        <Button onClick={() => void save()}>{words().markSave}</Button>
      </Stack>
    </Disclosure>
  );
}
