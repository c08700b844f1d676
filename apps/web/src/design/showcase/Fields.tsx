/** Every kind of field: empty, filled, with hint, error, unit, and left out at will. */

import { createSignal, For } from "solid-js";
import { debtWords } from "../../debt/debt-words.ts";
import { householdWords } from "../../household/household-words.ts";
import { terms } from "../../language/term-words.ts";
import { shellWords } from "../../language/words.ts";
import { CheckField, ChoiceField, SelectField, TextArea, TextField } from "../Field.tsx";
import { Card, Stack } from "../Layout.tsx";
import { ManyChoiceField } from "../ManyChoiceField.tsx";
import { Slider } from "../Slider.tsx";

const kinds = ["text", "money", "day", "month", "number", "datetime", "percent"] as const;
const broken = "Error sentence: what is wrong and what to do.";

export function Fields() {
  const [text, setText] = createSignal("");
  const [one, setOne] = createSignal("loan");
  const [many, setMany] = createSignal<readonly string[]>(["loan"]);
  const [on, setOn] = createSignal(true);
  const [sum, setSum] = createSignal(600);
  const choices = () => [
    { value: "loan", label: terms().kind.loan },
    { value: "card", label: terms().kind.card },
  ];
  return (
    <Card title="Field">
      <Stack>
        <For each={kinds}>{(kind) => <TextField label={`TextField ${kind}`} kind={kind} value="" onInput={() => undefined} />}</For>
        <TextField label={debtWords().who} hint={debtWords().whoHint} optional={shellWords().optional} value={text()} onInput={setText} />
        <TextField
          beside
          label={householdWords().household}
          unit={householdWords().persons}
          kind="number"
          value=""
          onInput={() => undefined}
        />
        <TextField
          label={debtWords().claimedTotal}
          kind="money"
          unit={debtWords().yuan}
          hint={debtWords().claimedHint}
          error={broken}
          value={text()}
          onInput={setText}
        />
        <TextArea label="TextArea" value={text()} onInput={setText} />
        <TextArea label="TextArea" error={broken} rows={2} value={text()} onInput={setText} />
        <SelectField label={debtWords().kind} value={one()} choices={choices()} none="" onChange={setOne} />
        <SelectField label={debtWords().kind} error={broken} value={one()} choices={choices()} onChange={setOne} />
        <ChoiceField label={debtWords().kind} hint={debtWords().whoHint} value={one()} choices={choices()} onChange={setOne} />
        <ChoiceField label={debtWords().kind} error={broken} value="" choices={choices()} onChange={setOne} />
        <ManyChoiceField
          label="ManyChoiceField"
          values={many()}
          choices={[...choices(), { value: "fixed", label: "fixed", fixed: true }]}
          onChange={setMany}
        />
        <CheckField label="CheckField" hint={debtWords().whoHint} checked={on()} onChange={setOn} />
        <Slider
          label="Slider"
          value={sum()}
          most={1000}
          step={10}
          valueText={String(sum())}
          ends={["0", "1000"]}
          onInput={(value) => setSum(value)}
        />
      </Stack>
    </Card>
  );
}
