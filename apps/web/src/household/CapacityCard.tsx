/** The most a month can carry, opening into the lines it is made of; and what is left if income falls. */

import { capacityOf, explainCapacity } from "@tanhao/core/budget/capacity";
import { Show } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { Disclosure } from "../design/Disclosure.tsx";
import { ExplanationTree } from "../design/ExplanationTree.tsx";
import { BigFigure } from "../design/Figure.tsx";
import { Card, Soft } from "../design/Layout.tsx";
import { TermRow } from "../glossary/TermRow.tsx";
import { format } from "../language/words.ts";
import { householdWords } from "./household-words.ts";

export function CapacityCard() {
  const open = useCase();
  const words = householdWords;
  const capacity = () => {
    const found = capacityOf(open.facts());
    return found.ok ? found.value : null;
  };
  return (
    <Card>
      <Show when={capacity()} fallback={<BigFigure label={words().capacityTitle} value="—" note={words().capacityMissing} />}>
        {(found) => (
          <>
            <BigFigure
              label={words().capacityTitle}
              value={format().yuan(found().capacityFen)}
              note={words().stressed(found().stressPercent, format().yuan(found().stressedFen))}
            />
            <Show when={found().capacityFen <= 0}>
              <p>{words().capacityZero}</p>
            </Show>
            <Show when={found().floorFen === null}>
              <Soft>{words().floorUnchecked}</Soft>
            </Show>
            <Disclosure summary={words().how}>
              <ExplanationTree explanation={explainCapacity(found())} />
            </Disclosure>
            <TermRow of={["capacity", "living-floor"]} />
          </>
        )}
      </Show>
    </Card>
  );
}
