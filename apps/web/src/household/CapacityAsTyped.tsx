/** What the month would carry as it is typed now: seen beside the button that keeps it, where it is not what is kept already. */

import { documentOfHousehold, type HouseholdForm } from "@tanhao/app/case/household-form";
import { capacityOf } from "@tanhao/core/budget/capacity";
import { readFacts } from "@tanhao/core/debt/facts-document";
import { type Fen, subtractFen, zeroFen } from "@tanhao/core/money";
import { Show } from "solid-js";
import { unwrap } from "solid-js/store";
import { useCase } from "../case/case-host.tsx";
import { rested } from "../design/rested.ts";
import { terms } from "../language/term-words.ts";
import { format } from "../language/words.ts";
import { householdWords } from "./household-words.ts";

export function CapacityAsTyped(props: { readonly form: HouseholdForm }) {
  const open = useCase();
  const kept = (): Fen | null => {
    const capacity = capacityOf(open.facts());
    return capacity.ok ? capacity.value.capacityFen : null;
  };
  const read = (): Fen | null => {
    const document = documentOfHousehold(unwrap(props.form), open.facts(), (kind) => terms().spending[kind]);
    const facts = readFacts({ version: 1, ...document });
    const capacity = facts.ok ? capacityOf(facts.value) : null;
    return capacity?.ok ? capacity.value.capacityFen : null;
  };
  const typed = rested(read, () => JSON.stringify(props.form)).value;
  const told = (): string | null => {
    const capacity = typed();
    if (capacity === null || capacity === kept()) return null;
    return capacity < 0
      ? householdWords().asTypedShort(format().yuan(subtractFen(zeroFen, capacity)))
      : householdWords().asTyped(format().yuan(capacity));
  };
  return (
    <p role="status">
      <Show when={told()}>{(sentence) => <strong>{sentence()}</strong>}</Show>
    </p>
  );
}
