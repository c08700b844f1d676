/** The penalty that did not run, opened: what it is and is not, the two sums side by side, and how both come about. */

import { explainPenaltyAvoided, type PenaltyAvoided } from "@tanhao/core/followup/penalty-avoided";
import { type Fen, sumFen } from "@tanhao/core/money";
import { useCase } from "../case/case-host.tsx";
import { BarChart } from "../design/BarChart.tsx";
import { ExplanationTree } from "../design/ExplanationTree.tsx";
import { Soft, Stack } from "../design/Layout.tsx";
import { format } from "../language/words.ts";
import { nameOf } from "./action-words.ts";
import { caseHomeWords } from "./case-home-words.ts";

export function AvoidedFigure(props: { readonly avoided: readonly PenaltyAvoided[] }) {
  const open = useCase();
  const words = caseHomeWords;
  const bar = (label: string, of: (one: PenaltyAvoided) => Fen) => {
    const size = sumFen(props.avoided.map(of));
    return { label, value: format().yuan(size), size, tone: "penalty-interest" };
  };
  return (
    <Stack>
      <Soft>{words().avoidedNote}</Soft>
      <BarChart
        label={words().avoidedBars}
        bars={[bar(words().avoidedWithout, ({ withoutFen }) => withoutFen), bar(words().avoidedWith, ({ withFen }) => withFen)]}
      />
      <ExplanationTree explanation={explainPenaltyAvoided(props.avoided, (debt) => nameOf(debt, open))} />
    </Stack>
  );
}
